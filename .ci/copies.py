"""Copies of the sources, in which a change is made and tests are asked."""
import collections
import json
import os
import re
import resource
import shutil
import subprocess
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDER = os.path.join(TOP, 'build/mutate')

# Tests of packages, of other machines and of time, and those by browsers.
NOT_ASKED = re.compile(
    r'packaging|fuzz|reproducible|engines|browser|readme-code|scan-memory')

Test = collections.namedtuple('Test', 'name command folder environment targets')


def run(command, seconds=None, **options):
    """The status of a command, 'late' if it takes longer."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL,
                               start_new_session=True, preexec_fn=confine,
                               **options)
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        return 'late'
    finally:
        try:
            os.killpg(process.pid, 9)
        except ProcessLookupError:
            pass
        process.wait()


def confine():
    """What a change lets run wild ends soon."""
    resource.setrlimit(resource.RLIMIT_CPU, (300, 300))
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, 1 << 30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class Copy:
    """A copy of the sources and a build of it."""

    def __init__(self, name, flags):
        self.source = os.path.join(FOLDER, name, 'source')
        self.build = os.path.join(FOLDER, name, 'build')
        shutil.rmtree(self.source, ignore_errors=True)
        os.makedirs(self.source)
        for part in ('CMakeLists.txt', 'README.md', 'LICENSE', 'data',
                     'include', 'src', 'tests'):
            subprocess.run(['cp', '-R', os.path.join(TOP, part), self.source],
                           check=True)
        subprocess.run(['cmake', '-G', 'Ninja', '-S', self.source, '-B',
                        self.build, '-DCMAKE_BUILD_TYPE=Debug',
                        '-DBUILD_TESTING=ON', '-DWUERR_HARDENED=OFF',
                        '-DCMAKE_C_FLAGS=' + flags],
                       check=True, stdout=subprocess.DEVNULL)
        if not self.make([]):
            sys.exit('the copy does not build without a change')
        self.tests = {test.name: test for test in self.read_tests()}

    def make(self, targets):
        return run(['ninja', '-C', self.build, *targets]) == 0

    def read_tests(self):
        made = set(re.findall(r'^(.*?): ', subprocess.check_output(
            ['ninja', '-C', self.build, '-t', 'targets', 'all'],
            text=True), re.M))
        listed = json.loads(subprocess.check_output(
            ['ctest', '--show-only=json-v1'], cwd=self.build))
        for test in listed['tests']:
            properties = {p['name']: p['value'] for p in test['properties']}
            environment = dict(entry.split('=', 1) for entry in
                               properties.get('ENVIRONMENT', []))
            words = [*test['command'], *environment.values()]
            targets = {os.path.relpath(word, self.build) for word in words
                       if word.startswith(self.build)}
            if not NOT_ASKED.search(test['name']):
                yield Test(test['name'], test['command'],
                           properties['WORKING_DIRECTORY'],
                           {**os.environ, **environment},
                           sorted(targets & made))

    def passes(self, name, seconds):
        test = self.tests[name]
        return run(test.command, seconds, cwd=test.folder,
                   env=test.environment) in (0, 77)

    def write(self, file, text):
        with open(os.path.join(self.source, file), 'w',
                  encoding='utf-8') as output:
            output.write(text)
