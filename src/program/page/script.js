
'use strict';
// A link shows nothing before its row is in view.
if (location.hash) document.documentElement.classList.add('wait');
document.addEventListener('DOMContentLoaded', () => {
  const at = id => document.getElementById(id);
  const list = at('rows'), find = at('find'), query = at('query');
  const bar = at('bar'), chosen = at('chosen'), shown = at('shown');
  const rows = [...list.children];
  const head = row => row.querySelector('b').textContent;
  const hex = n => '0x' + n.toString(16).toUpperCase().padStart(8, '0');
  const code = row => row.id[0] == '0' ? row.id.slice(0, 10)
                                       : row.id.match(/\w+$/)[0];
  const name = row => head(row).split(code(row) + ' ')[1] || '';
  const tables = row => row.dataset.table.split(' ');
  let here = null, texts = null;

  // ---- from a text to rows

  // The numbers that a text may be.
  function numbers(text) {
    const word = text.toLowerCase().replace(/^[\u2010-\u2015\u2212]/, '-')
      .replace(/u?l{0,2}$/, '');
    const digits = word.replace(/^(0?x|&h|dword:)|h$/g, '');
    const decimal = word.replace(/^0n/, '');
    const found = [];
    if (/^-?\d{1,20}$/.test(decimal)) found.push(decimal);
    if (/^[0-9a-f]{1,16}$/.test(digits)) found.push('0x' + digits);
    return found.map(n => Number(BigInt.asUintN(32, n[0] == '-'
      ? -BigInt(n.slice(1)) : BigInt(n))));
  }

  // The codes whose rows may tell what a number means, the best first.
  function codes(n) {
    const high = n >>> 16, low = n & 0xFFFF, inner = n & 0xEFFFFFFF;
    const win32 = [hex(low), hex(0x80070000 + low)];
    const web = low >= 12000 && low < 12288;
    if (high == 0 || high == 0x8007 || high == 0xC007 ||
        high == 0x8001 && low >= 1700 && low < 2000 ||
        web && (high == 0x8019 || high == 0xCAA8))
      return [hex(n), ...win32];
    if (high == 0xCAA3 || (high & 0xFFF) == 25)
      return [hex(n), hex(0x80190000 + low), 'http-status-' + low];
    if (high == 0x800F) return [hex(n), hex(0xE0000000 + low)];
    if (n >>> 28 == 0xD) return [hex(n), ...codes(inner >>> 0).slice(0, 2)];
    return [hex(n)];
  }

  // The rows of a code or name, the best first.
  function rowsOf(text) {
    const found = [];
    for (const n of numbers(text)) {
      const best = codes(n).map(at).find(row => row);
      if (best) found.push(best);
    }
    found.push(...rows.filter(row => row.id[0] != '0' &&
      code(row).toLowerCase() == text.toLowerCase()));
    return found.length ? found
                        : rows.filter(row => name(row) == text.toUpperCase());
  }

  // ---- the row in hand

  function choose(row) {
    if (here) here.removeAttribute('aria-current');
    here = row;
    bar.hidden = !row;
    if (!row) return;
    row.setAttribute('aria-current', 'true');
    chosen.textContent = head(row);
    bar.querySelector('[value=name]').hidden = !name(row);
    history.replaceState(null, '', '#' + row.id);
  }

  function show(row, block) {
    choose(row);
    row.scrollIntoView({block});
  }

  // ---- search and filters

  function matcher(text) {
    const exact = rowsOf(text);
    const words = text.toLowerCase().replaceAll('-', '').split(/\s+/);
    if (!exact.length)
      return [row => words.every(word => texts.get(row).includes(word))];
    const whole = new RegExp('\\b' + words[0].replace(/\W/g, '\\$&') + '\\b');
    return [row => exact.includes(row) || whole.test(texts.get(row)), exact[0]];
  }

  function search() {
    texts ||= new Map(rows.map(row =>
      [row, row.textContent.toLowerCase().replaceAll('-', '')]));
    const text = query.value.trim();
    const [matches, best] = text ? matcher(text) : [() => true];
    let count = 0;
    for (const row of rows) {
      const fits = (!find.class.value || row.className == find.class.value) &&
        (!find.table.value || tables(row).includes(find.table.value)) &&
        matches(row);
      row.hidden = !fits;
      count += fits;
    }
    shown.textContent = count + (count == 1 ? ' code' : ' codes');
    if (best && !best.hidden) show(best, 'nearest');
    else if (here && here.hidden) choose(null);
  }

  function reset() {
    find.reset();
    search();
  }

  function step(by) {
    const seen = rows.filter(row => !row.hidden);
    const place = seen.indexOf(here) + by;
    const row = seen[here ? place : 0];
    if (!row) return;
    row.tabIndex = -1;
    row.focus({preventScroll: true});
    show(row, 'nearest');
  }

  // ---- what is done

  for (const [select, values] of [[find.class, row => row.className],
                                  [find.table, tables]])
    for (const text of [...new Set(rows.flatMap(values))].sort())
      select.add(new Option(text));
  find.addEventListener('input', search);
  find.addEventListener('submit', event => event.preventDefault());
  list.addEventListener('click', event => {
    const row = event.target.closest('#rows > li');
    if (row) choose(row);
  });
  bar.addEventListener('click', async event => {
    const what = event.target.value;
    if (!what) return;
    const texts = {code: code(here), name: name(here), link: location.href};
    await navigator.clipboard.writeText(texts[what]);
    chosen.textContent = 'Copied ' + texts[what];
  });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const field = event.target.closest('input, select');
    const by = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (event.key == 'Escape') reset();
    else if (event.key == '/' && !field) query.select();
    else if (by && (!field || field == query)) step(by);
    else return;
    event.preventDefault();
  });

  function follow() {
    let text = location.hash.slice(1);
    try { text = decodeURIComponent(text); } catch { return; }
    const row = text && (rows.find(row => row.id == text) || rowsOf(text)[0]);
    if (!row) return;
    if (row.hidden) reset();
    show(row, 'center');
  }
  addEventListener('hashchange', follow);
  document.documentElement.classList.replace('wait', 'js') ||
    document.documentElement.classList.add('js');
  find.hidden = false;
  shown.textContent = rows.length + ' codes';
  follow();
});
