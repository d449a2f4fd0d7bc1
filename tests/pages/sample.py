"""A log of some days, to look at its report: failures come in bursts."""

LINES = [
    ('Agent', '*FAILED* [8024402C] Search for updates, attempt {n}'),
    ('Misc', 'WARNING: Send failed with hr = 80072ee7.'),
    ('Agent', 'ServiceId = {{7971F918-A847-4430-9279-4A52D1EFE18D}}'),
    ('Handler', 'Installer of KB5026361 ended (exit code: 3010).'),
    ('DownloadManager', 'Error 0x80244019 occurred while downloading update'),
    ('ComApi', '* WARNING: Exit code = 0x80240024'),
    ('DataStore', 'Failed to open the store, hr = 0x80070020'),
    ('ProtocolTalker', 'SyncUpdates failed, error 0x8024F00F'),
]


def sample():
    text = []
    for hour in range(72):
        burst = 9 if hour % 24 in (8, 9, 10) else 2 if hour % 5 == 0 else 0
        for n in range(burst + hour // 24 * (burst > 2)):
            part, line = LINES[(hour * 7 + n * n) % len(LINES)]
            text.append(f'2023/05/{22 + hour // 24} {hour % 24:02}:'
                        f'{n * 5 + 3:02}:{n * 7:02}.1138842 6996  7148  '
                        f'{part:<15} {line.format(n=n + 1)}')
    return '\n'.join(text) + '\n'
