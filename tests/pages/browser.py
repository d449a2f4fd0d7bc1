"""Chromium without a window, driven by its DevTools protocol over a pipe."""
import base64
import fcntl
import json
import os
import shutil
import subprocess
import tempfile

FLAGS = [
    '--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars',
    '--disable-dev-shm-usage', '--no-first-run', '--disable-extensions',
    '--disable-component-update', '--disable-background-networking',
    '--force-color-profile=srgb', '--remote-debugging-pipe',
]


def program():
    """The browser, or None where there is none."""
    return shutil.which('chromium') or shutil.which('chromium-browser')


class Browser:
    """A browser with one page; what it says is kept in `events`."""

    def __init__(self):
        self.folder = tempfile.mkdtemp()
        to_read, self.to = os.pipe()
        self.back, back_write = os.pipe()

        def place():
            # It reads from 3 and writes to 4.
            ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 10)
                    for end in (to_read, back_write)]
            os.dup2(ends[0], 3)
            os.dup2(ends[1], 4)

        self.process = subprocess.Popen(
            [program(), *FLAGS, '--user-data-dir=' + self.folder,
             'about:blank'], close_fds=False, preexec_fn=place,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(back_write)
        self.rest = b''
        self.number = 0
        self.session = None
        self.events = []
        page = next(target for target in self.call(
            'Target.getTargets')['targetInfos'] if target['type'] == 'page')
        self.session = self.call('Target.attachToTarget', flatten=True,
                                 targetId=page['targetId'])['sessionId']
        for domain in ('Page', 'Runtime', 'Log', 'Network'):
            self.call(domain + '.enable')

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        os.close(self.to)
        os.close(self.back)
        shutil.rmtree(self.folder, ignore_errors=True)

    def receive(self):
        while b'\0' not in self.rest:
            more = os.read(self.back, 1 << 20)
            if not more:
                raise SystemExit('the browser has ended')
            self.rest += more
        message, self.rest = self.rest.split(b'\0', 1)
        return json.loads(message)

    def call(self, method, **parameters):
        self.number += 1
        message = {'id': self.number, 'method': method, 'params': parameters}
        if self.session:
            message['sessionId'] = self.session
        data = json.dumps(message).encode() + b'\0'
        while data:
            data = data[os.write(self.to, data):]
        while True:
            answer = self.receive()
            if answer.get('id') == self.number:
                if 'error' in answer:
                    raise SystemExit(f'{method}: {answer["error"]}')
                return answer['result']
            self.events.append(answer)

    def wait_for(self, method):
        """Waits for an event, also one that has come."""
        while not any(event.get('method') == method for event in self.events):
            self.events.append(self.receive())

    def open(self, url):
        for address in ('about:blank', url):
            self.events.clear()
            self.call('Page.navigate', url=address)
            self.wait_for('Page.loadEventFired')

    def run(self, script):
        """The value of an expression in the page."""
        answer = self.call('Runtime.evaluate', expression=script,
                           returnByValue=True, awaitPromise=True,
                           userGesture=True)
        if 'exceptionDetails' in answer:
            raise SystemExit(f'{script}: {answer["exceptionDetails"]}')
        return answer['result'].get('value')

    def size(self, width, height, scale=1):
        self.call('Emulation.setDeviceMetricsOverride', width=width,
                  height=height, deviceScaleFactor=scale, mobile=False)

    def prefer(self, scheme, media=''):
        self.call('Emulation.setEmulatedMedia', media=media, features=[
            {'name': 'prefers-color-scheme', 'value': scheme}])

    def press(self, key, text=''):
        for kind in ('keyDown', 'keyUp'):
            self.call('Input.dispatchKeyEvent', type=kind, key=key,
                      text=text if kind == 'keyDown' else '')

    def picture(self, file, whole=False):
        data = self.call('Page.captureScreenshot', format='png',
                         captureBeyondViewport=whole)['data']
        with open(file, 'wb') as png:
            png.write(base64.b64decode(data))

    def faults(self):
        """What the page complained of, and what it asked the network for."""
        found = []
        for event in self.events:
            method = event.get('method')
            parameters = event.get('params', {})
            if method == 'Log.entryAdded':
                found.append(parameters['entry']['text'])
            elif method == 'Runtime.consoleAPICalled':
                found.append(str(parameters['args']))
            elif method == 'Runtime.exceptionThrown':
                found.append(str(parameters['exceptionDetails']))
            elif method == 'Network.requestWillBeSent':
                url = parameters['request']['url']
                if parameters['type'] != 'Document' and \
                        not url.startswith('data:'):
                    found.append('requested ' + url)
        return found
