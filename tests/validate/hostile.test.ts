/** Content made to break things: each is named, quickly, and nothing crashes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkDisk } from '../../src/content-files/check-disk.ts';
import { modelFiles, STORY as MODEL, withField } from './model-content.ts';

// Each starts programs or decodes photos, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000 });

const FOLDER = 'guong-dien-hinh/doc-hai';
const STORY = `${FOLDER}/index.mdx`;
const story = withField(String(modelFiles().get(MODEL)), 'photos: []').replace(
  'Bà con tổ 3 hiến',
  'Bà con khu khác hiến',
);
const body = (text: string): string => `${story}\n${text}\n`;
const field = (text: string): string => withField(story, text);
const photo = (file: string): string =>
  field(
    `photos:\n  - file: ${file}\n    alt: Đường bê tông mới rộng năm mét ở tổ 3\n    credit: Trung tâm`,
  );
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hostile-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

type Files = Record<string, string | Uint8Array>;

async function rulesFor(files: Files, prepare?: (dir: string) => Promise<void>) {
  const dir = await mkdtemp(join(root, 'c-'));
  await cp('content', dir, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  await prepare?.(dir);
  const started = performance.now();
  const { problems } = await checkDisk(dir, '2026-11-24');
  return {
    dir,
    ms: performance.now() - started,
    rules: problems.map(({ rule }) => rule),
    problems,
  };
}

/** Two letters and two more: thousands of different names. */
const manyNames = (at: number): string =>
  `${'ABCDGHKLMN'[at % 10]}${'abcdeghkly'[Math.floor(at / 10) % 10]}${'mnopqrstuv'[Math.floor(at / 100) % 10]}${'xyacd'[Math.floor(at / 1000)]}`;

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
  .split('')
  .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`)
  .join('\n')}`;

test.each<[string, string, Files]>([
  ['alias bomb', 'yaml-alias', { [STORY]: field(bomb) }],
  ['__proto__', 'dangerous-field', { [STORY]: field('__proto__:\n  isAdmin: true') }],
  ['constructor', 'dangerous-field', { [STORY]: field('constructor:\n  prototype: 1') }],
  [
    'nested __proto__',
    'dangerous-field',
    { [STORY]: field('source:\n  title: a\n  publisher: b\n  __proto__:\n    url: x') },
  ],
  ['JavaScript tag', 'yaml-tag', { [STORY]: field('title: !!js/function "function(){}"') }],
  ['deep brackets', 'yaml-too-complex', { [STORY]: field(`title: ${'['.repeat(20_000)}`) }],
  [
    'many keys',
    'yaml-too-complex',
    { [STORY]: field(Array.from({ length: 6000 }, (_, at) => `k${at}: 1`).join('\n')) },
  ],
  [
    'flow map of many keys',
    'yaml-too-complex',
    {
      [STORY]: field(
        `figures: {${Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join(',')}}`,
      ),
    },
  ],
  ['layout', 'layout-field', { [STORY]: field('layout: /etc/passwd') }],
  ['braces without end', 'body-too-complex', { [STORY]: body('{'.repeat(50_000)) }],
  ['quotations in quotations', 'body-too-complex', { [STORY]: body(`${'> '.repeat(5000)}a`) }],
  ['lists in lists', 'body-too-complex', { [STORY]: body(`${'- '.repeat(5000)}a`) }],
  ['brackets without end', 'body-too-complex', { [STORY]: body('['.repeat(60_000)) }],
  ['stars without end', 'body-too-complex', { [STORY]: body('*a _b '.repeat(20_000)) }],
  ['a file of a megabyte', 'file-too-big', { [STORY]: body('a '.repeat(400_000)) }],
  ['script', 'raw-html', { [STORY]: body('<script>alert(1)</script>') }],
  ['image that runs', 'raw-html', { [STORY]: body('<img src=x onerror=alert(1)>') }],
  ['iframe', 'raw-html', { [STORY]: body('<iframe src="https://a.vn"></iframe>') }],
  ['svg that runs', 'raw-html', { [STORY]: body('<svg onload="alert(1)"><g/></svg>') }],
  ['style', 'raw-html', { [STORY]: body('<style>{`body{display:none}`}</style>') }],
  [
    'event on a block',
    'unknown-attribute',
    { [STORY]: body('<GhiChu onclick="alert(1)">\na\n</GhiChu>') },
  ],
  ['set:html', 'unknown-attribute', { [STORY]: body('<GhiChu set:html="<b>">\na\n</GhiChu>') }],
  [
    'attribute as code',
    'mdx-expression',
    { [STORY]: body('<GhiChu ten={process.env.HOME}>\na\n</GhiChu>') },
  ],
  ['spread', 'mdx-expression', { [STORY]: body('<GhiChu {...globalThis}>\na\n</GhiChu>') }],
  ['expression', 'mdx-expression', { [STORY]: body('{process.exit(0)}') }],
  ['import', 'mdx-import-export', { [STORY]: body("import fs from 'node:fs'") }],
  ['export', 'mdx-import-export', { [STORY]: body('export const x = process.env') }],
  ['dynamic import', 'mdx-expression', { [STORY]: body('{await import("node:fs")}') }],
  ['unknown component', 'unknown-block', { [STORY]: body('<Fragment set:html="x" />') }],
  ['javascript:', 'unsafe-link', { [STORY]: body('[a](javascript:alert(1))') }],
  ['JaVaScRiPt: with a tab', 'unsafe-link', { [STORY]: body('[a](JaVa&#9;ScRiPt:alert(1))') }],
  ['data:', 'unsafe-link', { [STORY]: body('[a](data:text/html;base64,xx)') }],
  ['vbscript: in a definition', 'unsafe-link', { [STORY]: body('[a][b]\n\n[b]: vbscript:x') }],
  ['file:', 'unsafe-link', { [STORY]: body('[a](file:///etc/passwd)') }],
  ['//host', 'unsafe-link', { [STORY]: body('[a](//evil.example/x)') }],
  [
    'javascript: as the source',
    'web-address',
    { [STORY]: field('source:\n  title: a b c\n  publisher: b\n  url: javascript:alert(1)') },
  ],
  ['remote image', 'remote-image', { [STORY]: body('![a](https://evil.example/x.jpg)') }],
  [
    'image out of the tree',
    'path-leaves-content',
    { [STORY]: body('![a](../../../../etc/passwd)') },
  ],
  ['link out of the tree', 'path-leaves-content', { [STORY]: body('[a](/van-ban/../../x)') }],
  ['photo out of the tree', 'photo-file-name', { [STORY]: photo('../../../secret.jpg') }],
  [
    'bidi in the title',
    'bidi-control',
    { [STORY]: field('title: Bà con \u202Eextension\u202C hiến đất') },
  ],
  [
    'bidi by an escape',
    'bidi-control',
    { [STORY]: field('title: "Bà con \\u202Eextension hiến đất"') },
  ],
  ['bidi by an entity', 'bidi-control', { [STORY]: body('Bà con &#8238;extension hiến đất') }],
  [
    'zero width in the title',
    'zero-width-character',
    { [STORY]: field('title: Bà\u200B con hiến đất') },
  ],
  [
    'quoted and escaped __proto__',
    'dangerous-field',
    { [STORY]: field('"\\x5f_proto__":\n  polluted: true') },
  ],
  ['merge key', 'yaml-alias', { [STORY]: field('x: &x\n  a: 1\ny:\n  <<: *x') }],
  ['binary tag', 'yaml-tag', { [STORY]: field('place: !!binary aGVsbG8=') }],
  [
    'attributes without end',
    'unknown-attribute',
    { [STORY]: body(`<GhiChu ${'a="x" '.repeat(20_000)}>\nx\n</GhiChu>`) },
  ],
  ['links without end', 'body-too-complex', { [STORY]: body('[x]('.repeat(50_000)) }],
  ['links into brackets', 'body-too-complex', { [STORY]: body('[a](<b'.repeat(20_000)) }],
  ['a hundred thousand headings', 'body-too-complex', { [STORY]: body('# a\n'.repeat(100_000)) }],
  ['50 MB', 'file-too-big', { [STORY]: Buffer.alloc(50_000_000, 'a ') }],
  ['svg with a stroke', 'raw-html', { [STORY]: body('<svg/onload=alert(1)>') }],
  ['ScRiPt', 'raw-html', { [STORY]: body('<ScRiPt>alert(1)</ScRiPt>') }],
  ['script over two lines', 'raw-html', { [STORY]: body('<script\n>alert(1)</script\n>') }],
  [
    'script in the words of a link',
    'raw-html',
    { [STORY]: body('[<script>a</script>](/van-ban/)') },
  ],
  ['an element of its own', 'raw-html', { [STORY]: body('<x-foo onclick="a">b</x-foo>') }],
  [
    'code between two comments',
    'mdx-expression',
    { [STORY]: body('{/* a */ process.exit() /* b */}') },
  ],
  ['javascript: in angle brackets', 'unsafe-link', { [STORY]: body('<javascript:alert(1)>') }],
  [
    'javascript: with an entity',
    'unsafe-link',
    { [STORY]: body('[a](&#x6A;avascript&colon;alert(1))') },
  ],
  ['javascript: in percent signs', 'unsafe-link', { [STORY]: body('[a](%6Aavascript:alert(1))') }],
  [
    'javascript: as an image by reference',
    'unsafe-link',
    { [STORY]: body('![a][1]\n\n[1]: javascript:alert(1)') },
  ],
  [
    'an address that lies',
    'unsafe-link',
    { [STORY]: body('[a](https://uongbi.gov.vn@evil.example/)') },
  ],
  [
    'letters of another alphabet in an address',
    'look-alike-letter',
    { [STORY]: body('[a](https://uоngbi.gov.vn/)') },
  ],
  [
    'a block that names a file',
    'photo-not-listed',
    { [STORY]: body('<Anh tep="../../../etc/passwd" />') },
  ],
  [
    'half a pair of surrogates',
    'replacement-character',
    { [STORY]: Buffer.concat([Buffer.from(body('a')), Buffer.from([0xed, 0xa0, 0x80])]) },
  ],
  [
    'an overlong slash',
    'not-utf-8',
    { [STORY]: Buffer.concat([Buffer.from(body('a')), Buffer.from([0xc0, 0xaf])]) },
  ],
  ['no character', 'control-character', { [STORY]: body('a\uFFFEb') }],
  ['private letters', 'control-character', { [STORY]: body('a\uE000b') }],
  ['a tower of marks', 'control-character', { [STORY]: body(`a${'\u0301'.repeat(5000)}`) }],
  ['tags that nobody sees', 'zero-width-character', { [STORY]: body('a\u{E0041}b') }],
  ['NUL', 'nul-byte', { [STORY]: body('a\0b') }],
  ['escape codes', 'control-character', { [STORY]: body('\u001b[31mđỏ\u001b[0m') }],
  ['UTF-16', 'utf-16', { [STORY]: Buffer.from(`\uFEFF${story}`, 'utf16le') }],
  [
    'SVG photo with script',
    'svg-photo',
    {
      [STORY]: story,
      [`${FOLDER}/a.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    },
  ],
  [
    'SVG called jpg',
    'svg-photo',
    {
      [STORY]: photo('a.jpg'),
      [`${FOLDER}/a.jpg`]:
        '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    },
  ],
  [
    'HTML called jpg',
    'photo-wrong-signature',
    { [STORY]: photo('a.jpg'), [`${FOLDER}/a.jpg`]: '<html><script>1</script></html>' },
  ],
  ['empty photo', 'photo-empty', { [STORY]: photo('a.jpg'), [`${FOLDER}/a.jpg`]: '' }],
  [
    'HEIC',
    'photo-heic',
    {
      [STORY]: story,
      [`${FOLDER}/a.heic`]: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    },
  ],
  [
    'HEIC called jpg',
    'photo-heic',
    {
      [STORY]: photo('a.jpg'),
      [`${FOLDER}/a.jpg`]: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    },
  ],
  ['a program', 'stray-file', { [`${FOLDER}/a.exe`]: 'MZ', [STORY]: story }],
  ['a component', 'stray-file', { [`${FOLDER}/a.astro`]: '---\n---', [STORY]: story }],
  // Regular expressions that looked at every blank from every blank before it: seven minutes.
  [
    'blanks without end',
    'empty-section',
    { [STORY]: body(`số nhà${' '.repeat(300_000)}\n\n## a`) },
  ],
  [
    'blanks without end in a field',
    'future-date',
    { [STORY]: field(`place: a${' '.repeat(200_000)}b\npublished: 2030-01-01`) },
  ],
  ['mso- without end', 'no-diacritics', { [STORY]: body('mso-'.repeat(90_000)) }],
  ['letters to everybody', 'body-too-complex', { [STORY]: body('a@b.c '.repeat(50_000)) }],
  ['headings that skip', 'body-too-complex', { [STORY]: body('#### a\n\nb\n\n'.repeat(9000)) }],
  [
    'a list of the same',
    'yaml-too-complex',
    { [STORY]: field(`figures: {${'a,'.repeat(19_000)}}`) },
  ],
  [
    'as many names as people',
    'named-person-without-consent',
    {
      [STORY]: `${field(
        `consent:\n  persons:\n${Array.from({ length: 2500 }, (_, at) => `    - Nguyễn Văn ${manyNames(at)}\n`).join('')}  givenOn: 2024-03-01\n  form: giấy ký tay\n  keptAt: Tủ`,
      )}\n${Array.from({ length: 2500 }, (_, at) => `ông ${manyNames(at)}h`).join(', ')}\n`,
    },
  ],
  [
    'a plan of bullets',
    'body-too-complex',
    { 'ke-hoach/2025/index.mdx': `---\ntitle: a\n---\n${'- a\n'.repeat(90_000)}` },
  ],
  [
    'an attribute twice',
    'block-attribute',
    { [STORY]: body('<SoLieu so="28 hộ" so="29 hộ" nghia="dỡ cổng" />') },
  ],
  [
    'a letter with a second reader',
    'link-address',
    { [STORY]: body('[thư](mailto:a@uongbi.gov.vn?cc=b%40gmail.com)') },
  ],
  [
    'a letter to two',
    'link-address',
    { [STORY]: body('[thư](mailto:b%40gmail.com,a@uongbi.gov.vn)') },
  ],
  ['an address of the office', 'link-address', { [STORY]: body('[a](http://172.16.0.1/)') }],
  ...(
    [
      ['that lies', 'https://uongbi.gov.vn@evil.example/'],
      ['that lies with a stroke', 'https://uongbi.gov.vn\\@evil.example/'],
      ['of this machine', 'http://localhost:4321/x'],
      ['of no host', 'https:///evil.example'],
      ['that no browser reads', 'https://a.vn:99999/'],
    ] as const
  ).map(([what, url]): [string, string, Files] => [
    `a source ${what}`,
    'web-address',
    { [STORY]: field(`source:\n  title: a b c\n  publisher: b\n  url: ${url}`) },
  ]),
  ...['\\0', '\\x85', '\\uD83D', '\\uFFF9'].map((escape): [string, string, Files] => [
    `${escape} by an escape`,
    'control-character',
    { [STORY]: field(`title: "Bà con ${escape} hiến đất"`) },
  ]),
  ['NUL by an entity', 'control-character', { [STORY]: body('a &#0; b') }],
  ['a terminal code of one letter', 'control-character', { [STORY]: body('a\u009B31m') }],
  ['zero width by its name', 'zero-width-character', { [STORY]: body('a&ZeroWidthSpace;b') }],
  ['zero width behind an emoji', 'zero-width-character', { [STORY]: body('👍\u{E0041}') }],
  ['a text in variation selectors', 'zero-width-character', { [STORY]: body('😀\u{E0142}') }],
  ['a title of blank letters', 'zero-width-character', { [STORY]: field('title: ⠀⠀') }],
  ['letters of mathematics', 'look-alike-letter', { [STORY]: body('𝐁𝐚̀ 𝐜𝐨𝐧 hiến đất') }],
  ['letters of Armenia', 'look-alike-letter', { [STORY]: field('place: tổ cօn') }],
  ['a file pasted twice', 'front-matter-twice', { [STORY]: `${story}\n${story}` }],
  [
    'front matter that ends too early',
    'front-matter-twice',
    { [STORY]: story.replace('source:\n', '---\nsource:\n') },
  ],
  [
    'a plan received in UTF-16',
    'utf-16',
    { 'ke-hoach/2024/nguon.txt': Buffer.from('\uFEFFKẾ HOẠCH', 'utf16le') },
  ],
  [
    'a story in a folder of tools',
    'folder-name',
    { 'guong-dien-hinh/.vscode/index.mdx': story, 'guong-dien-hinh/node_modules/index.mdx': story },
  ],
  ['a name of Windows', 'reserved-name', { 'guong-dien-hinh/aux/index.mdx': story }],
  ['a page on the page of changes', 'reserved-name', { 'trang/thay-doi.mdx': story }],
  ['a page with the picture of the home page', 'reserved-name', { 'trang/trang-chu.mdx': story }],
  [
    '</script> in the title is text',
    'draft-left-on',
    { [STORY]: withField(field('title: "Bà con </script><b>hiến đất</b>"'), 'status: nháp') },
  ],
])('%s → %s', async (_, rule, files) => {
  const { rules, ms } = await rulesFor(files);
  expect(rules).toContain(rule);
  expect(ms).toBeLessThan(6_000);
});

test('links and pipes are not opened', async () => {
  const { rules, problems } = await rulesFor({ [STORY]: photo('a.jpg') }, async (dir) => {
    await symlink('/etc/passwd', join(dir, FOLDER, 'a.jpg'));
    await symlink('/', join(dir, 'guong-dien-hinh/tat-ca'));
    await symlink('/etc/passwd', join(dir, 'van-ban/la.mdx'));
    execFileSync('mkfifo', [join(dir, 'van-ban/ong.mdx')]);
  });
  expect(rules.filter((rule) => rule === 'symlink')).toHaveLength(4);
  expect(JSON.stringify(problems)).not.toContain('root:');
});

test('broken, cut, huge photos', async () => {
  const jpeg = await sharp({
    create: {
      width: 900,
      height: 600,
      channels: 3,
      background: '#987',
      noise: { type: 'gaussian', mean: 99, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();
  const png = await sharp({
    create: { width: 9000, height: 6000, channels: 3, background: '#987' },
  })
    .png()
    .toBuffer();
  const wide = await sharp({
    create: { width: 17_000, height: 10, channels: 3, background: '#987' },
  })
    .png()
    .toBuffer();
  const { problems } = await rulesFor({
    [STORY]: story,
    [`${FOLDER}/cut.jpg`]: jpeg.subarray(0, jpeg.length * 0.7),
    [`${FOLDER}/big.png`]: png,
    [`${FOLDER}/wide.png`]: wide,
    [`${FOLDER}/heavy.jpg`]: Buffer.concat([jpeg, Buffer.alloc(15_000_000)]),
    [`${FOLDER}/really.png`]: jpeg,
  });
  const of = (name: string): string[] =>
    problems.filter(({ file }) => file.endsWith(name)).map(({ rule }) => rule);
  expect(of('cut.jpg')).toContain('photo-broken');
  expect(of('big.png')).toContain('photo-too-big');
  expect(of('wide.png')).toContain('photo-too-big');
  expect(of('heavy.jpg')).toContain('photo-too-big');
  expect(of('really.png')).toContain('photo-wrong-signature');
});

test.each([
  ['guong-dien-hinh', 'guong-dien-hinh', 'npm run new'],
  ['van-ban', 'van-ban', ' -- content/van-ban'],
  ['phan-cong', 'phan-cong', ' -- content/phan-cong'],
  ['trang', 'trang', ' -- content/trang'],
  ['ke-hoach', 'ke-hoach', ' -- content/ke-hoach'],
  ['ke-hoach/2024/dinh-chinh.yml', 'ke-hoach', 'notes: []'],
  ['thay-doi.yml', 'thay-doi.yml', 'changes: []'],
  ['thuat-ngu.yml', 'thuat-ngu.yml', ' -- content/thuat-ngu.yml'],
  ['cai-dat.yml', 'cai-dat.yml', ' -- content/cai-dat.yml'],
])('a tree without %s is refused here and not only by the build', async (gone, file, remedy) => {
  const missing = async (prepare: (path: string) => Promise<unknown>) => {
    const { problems } = await rulesFor({}, async (dir) => {
      await rm(join(dir, gone), { recursive: true });
      await prepare(join(dir, gone));
    });
    return problems.filter(({ rule }) => rule === 'missing-content');
  };
  const named = expect.arrayContaining([
    expect.objectContaining({ file, severity: 'error', message: expect.stringContaining(remedy) }),
  ]);
  expect(await missing(() => Promise.resolve())).toEqual(named);
  if (gone.includes('.')) return;
  expect(await missing((folder) => mkdir(folder)), 'an empty folder').toEqual(named);
});

test('an empty tree, and one that is not there, are told in words', async () => {
  const { problems } = await checkDisk(await mkdtemp(join(root, 'empty-')), '2026-11-24');
  expect(problems.map(({ rule }) => rule)).toEqual(Array(9).fill('missing-content'));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/validate.ts', '--content', join(root, 'none')],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([2, expect.stringContaining('Không có thư mục')]);
});

test('the JSON report is data, the GitHub report cannot be told to do something else', async () => {
  const { dir } = await rulesFor({
    [STORY]: field(
      'title: "a\\n::set-output name=x::y %0A"\ntitel: "::error::x"\nsource:\n  title: a b\n  publisher: b\n  url: "a\\n::error::y"',
    ),
    'van-ban/a\n::error::z.mdx': 'a',
  });
  const json = spawnSync(
    process.execPath,
    ['scripts/validate.ts', '--content', dir, '--format', 'json'],
    { encoding: 'utf8' },
  );
  const rows = JSON.parse(json.stdout) as { file: string; field?: string }[];
  expect(json.status).toBe(1);
  expect(rows[0]).toMatchObject({
    rule: expect.any(String),
    severity: 'error',
    file: STORY,
    line: expect.any(Number),
    column: expect.any(Number),
  });
  const console = spawnSync(process.execPath, ['scripts/validate.ts', '--content', dir], {
    encoding: 'utf8',
  });
  expect(console.stdout + console.stderr).not.toMatch(/^\s*::/m);
  const github = spawnSync(
    process.execPath,
    ['scripts/validate.ts', '--content', dir, '--format', 'github'],
    { encoding: 'utf8' },
  );
  expect(
    github.stdout
      .trimEnd()
      .split('\n')
      .every((line) => /^::(error|warning) file=/.test(line)),
  ).toBe(true);
});
