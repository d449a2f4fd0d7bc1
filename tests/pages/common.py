"""What the tests of pages have alike."""
import base64
import hashlib
import html.parser
import os
import re
import shutil
import subprocess
import sys

program = sys.argv[1]
VOID = {'meta', 'link', 'input', 'br', 'rect', 'path', 'line'}
failed = False


def skip(reason):
    print('skipped:', reason)
    sys.exit(77)


def check(holds, what):
    global failed
    if not holds:
        print('not so:', what)
        failed = True


def finish():
    sys.exit(1 if failed else 0)


def wuerr(*arguments, status=0, stdin=b''):
    """What the program writes to standard output."""
    runner = os.environ.get('WUERR_RUNNER', '').split()
    run = subprocess.run([*runner, program, *arguments], input=stdin,
                         capture_output=True, check=False)
    check(run.returncode == status,
          f'status {run.returncode} of {arguments}: {run.stderr.decode()}')
    return run.stdout


class Page(html.parser.HTMLParser):
    """The elements of a page: their names, attributes and depth."""

    def __init__(self, text):
        super().__init__()
        self.elements = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))


def policy_hash(text):
    digest = hashlib.sha256(text.encode()).digest()
    return "'sha256-" + base64.b64encode(digest).decode() + "'"


def check_page(text, limit):
    """What holds of every page: its size, its policy, and that it is HTML."""
    check(len(text.encode()) < limit, f'under {limit} bytes: {len(text)}')
    page = Page(text)
    elements = page.elements
    ids = [a['id'] for _, a in elements if 'id' in a]
    check(len(ids) == len(set(ids)), 'each id stands once')
    policy = next(a['content'] for _, a in elements
                  if a.get('http-equiv') == 'Content-Security-Policy')
    check(policy.startswith("default-src 'none'; "), policy)
    for tag in 'style', 'script':
        for part in re.findall(f'<{tag}>(.*?)</{tag}>', text, re.S):
            check(f"{tag}-src {policy_hash(part)};" in policy,
                  f'the policy allows the {tag}')
    for tag, attributes in elements:
        for name in attributes:
            check(not name.startswith('on') and name not in ('style', 'src'),
                  f'{tag} has no {name}')
        address = attributes.get('href') or ''
        check(address == 'data:,' or address[:1] in ('', '#'), address)
    check_html(text)
    return elements


def check_html(text):
    """Validators, as far as there are some here."""
    if shutil.which('tidy'):
        run = subprocess.run(['tidy', '-q', '-e', '-utf8'], text=True,
                             input=text, capture_output=True, check=False)
        check(run.stderr == '', 'tidy: ' + run.stderr)
    try:
        import html5lib
    except ImportError:
        return
    parser = html5lib.HTMLParser(strict=True)
    parser.parse(text)
