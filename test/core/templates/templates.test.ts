import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  answersToValues,
  classOf,
  createDocument,
  fillTemplate,
  RULES,
  TEMPLATES,
  templateToSnippet,
  VARIABLE_NAMES,
  type CalendarDate,
  type Template,
  type TemplateAnswers,
} from '../../../server/src/core/index';
import { parseSnippet, type SnippetNode } from '../../../server/src/core/templates/snippet';
import { checkText, nameFinding, switchOn } from '../../helpers/document';

const NO_ANSWERS = { issuer: null, superior: null, place: null, number: null };
/** A day and month that take a zero, those that take none, and a month between. */
const DAYS: readonly CalendarDate[] = [
  { day: 5, month: 1, year: 2027 },
  { day: 9, month: 5, year: 2027 },
  { day: 21, month: 11, year: 2026 },
];
/** Rules that are off by default count too: what a drafter may switch on must not be against a template. */
const ALL_ON = RULES.flatMap(({ meta }) => switchOn(meta));

describe('each template', () => {
  for (const template of TEMPLATES) {
    const { id } = template;

    it(`${id}: nothing is found in it, under its own class`, () => {
      for (const date of DAYS) assert.deepEqual(foundIn(fill(template, { ...NO_ANSWERS, date })), []);
    });

    it(`${id}: is filled the same as a snippet`, () => {
      const values = answersToValues({ ...NO_ANSWERS, date: { day: 5, month: 1, year: 2027 } });
      const snippet = templateToSnippet(template.body, values);
      assert.equal(fillTemplate(snippet, new Map()), fillTemplate(template.body, values));
    });

    it(`${id}: has known variables alone, a source, and a name in both languages`, () => {
      const known: readonly string[] = VARIABLE_NAMES;
      assert.deepEqual(
        variablesIn(parseSnippet(template.body)).filter(name => !known.includes(name)),
        [],
      );
      assert.doesNotMatch(
        fill(template, { ...NO_ANSWERS, date: { day: 1, month: 6, year: 2026 } }),
        /[${}@]/u,
      );
      assert.ok(template.sources.length > 0);
      assert.notEqual(template.name.vi, template.name.en);
    });
  }
});

/** What may follow the signature of any state document: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 2.1 and 3.1. */
const BEHIND: readonly string[] = ['phu-luc', 'sao-luc', 'sao-y', 'trich-sao'];

/** What a person types once and what is to be read in several places: the subject of a report, the number of a congress. */
const REPEATED: Readonly<Record<string, readonly number[]>> = {
  'bao-cao-chuyen-de-dang': [1],
  'bao-cao-dinh-ky-dang': [1],
  'bao-cao-tham-tra': [1, 2, 3],
  'giay-nghi-phep': [2],
  'giay-trieu-tap': [1],
  'nghi-quyet-dai-hoi': [1],
  'nghi-quyet-hdnd-ca-biet': [2, 3],
  'phieu-chuyen': [2, 4, 5],
  'quyet-dinh-gian-tiep': [1],
  'quyet-dinh-nhan-su': [5],
  'quyet-dinh-xu-phat': [4],
  'thong-bao': [1, 2],
  'to-trinh-dang': [2],
  'to-trinh-doan': [2],
};

describe('the places to fill in', () => {
  for (const { id, body } of TEMPLATES) {
    it(`${id}: each is named once, repeated only where it must be, and numbered without a gap`, () => {
      const written = [...body.matchAll(/\$(?:\{(?<named>\d+)[:|]|\{?(?<bare>\d+))/gu)].map(
        ({ groups }) => groups ?? {},
      );
      const named = written.flatMap(({ named: number }) => (number === undefined ? [] : [Number(number)]));
      const bare = written.flatMap(({ bare: number }) => (number === undefined ? [] : [Number(number)]));
      assert.deepEqual(
        named,
        named.map((_, index) => index + 1),
      );
      const repeated = [...new Set(bare.filter(number => number !== 0))];
      assert.deepEqual(
        repeated.toSorted((one, other) => one - other),
        REPEATED[id] ?? [],
      );
      assert.deepEqual(
        repeated.filter(number => !named.includes(number)),
        [],
      );
    });
  }
});

describe('the variables of a template', () => {
  for (const { id, body } of TEMPLATES) {
    it(`${id}: each stands for one thing, whatever its default`, () => {
      const defaults = new Map<string, Set<string>>();
      for (const [name, text] of defaultsIn(parseSnippet(body))) {
        if (text !== '') defaults.set(name, (defaults.get(name) ?? new Set()).add(text));
      }
      for (const [name, texts] of defaults) assert.deepEqual([...texts].slice(1), [], name);
      const issuer = [...(defaults.get('ISSUER') ?? [])][0];
      const capitals = [...(defaults.get('ISSUER_CAPITALS') ?? [])][0];
      if (issuer !== undefined && capitals !== undefined) assert.equal(issuer.toUpperCase(), capitals);
    });

    it(`${id}: no invented place stands where nobody is led to change it`, () => {
      const fixed = parseSnippet(body).flatMap(node => (node.kind === 'text' ? [node.text] : []));
      assert.doesNotMatch(fixed.join('\n'), /Hòa An|Bình Minh|thôn Đông|(?<!\p{L})xã(?! hội)/iu);
    });
  }
});

interface Expected {
  /** The code in the symbol. */
  readonly code: string;
  /** What is of other bodies, and may stand in no document of this one. */
  readonly foreign: RegExp;
}

/** What a commune has, and no other body. */
const OF_COMMUNE =
  /Luật Tổ chức chính quyền|Phòng Kinh tế|các thôn|Thường trực Hội đồng nhân dân;|TM\. ỦY BAN NHÂN DÂN|nhiệm vụ phát triển/u;

/** An issuer of each kind. Schools and enterprises fix their own codes. */
const ISSUERS: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  state: {
    'Sở Nội vụ': { code: 'SNV', foreign: /Hội đồng nhân dân|Phòng Kinh tế|các thôn|Thường trực Đảng ủy/u },
    'Ủy ban nhân dân tỉnh Cao Sơn': { code: 'UBND', foreign: /các thôn|Thường trực Đảng ủy|Phòng Kinh tế/u },
    'UBND phường Tân Lập': { code: 'UBND', foreign: /các thôn|Tỉnh ủy|(?<!\p{L})xã(?! hội)/u },
    'Trường THCS Tân Lập': { code: '…', foreign: /Hội đồng nhân dân|Phòng Kinh tế|các thôn|CHỦ TỊCH/u },
    'Chủ tịch UBND đặc khu Cô Đảo': {
      code: 'UBND',
      foreign: /THỦ TRƯỞNG CƠ QUAN|TM\. ỦY BAN|(?<!\p{L})xã(?! hội)/u,
    },
    'HĐND xã Tân Lập': { code: 'HĐND', foreign: /Chính phủ \(|Quốc hội \(|TM\. ỦY BAN|Phòng Kinh tế/u },
    'Ban Văn hóa - Xã hội HĐND xã Tân Lập': {
      code: 'BVHXH',
      foreign: /các thôn|Phòng Kinh tế|Chánh Văn phòng/u,
    },
    'Phòng Văn hóa - Xã hội xã Tân Lập': {
      code: 'PVHXH',
      foreign: /các thôn|Phòng Kinh tế|Chánh Văn phòng/u,
    },
    'Bộ Nội vụ': { code: 'BNV', foreign: /các thôn|Phó Bộ trưởng|Phòng Kinh tế|Thường trực Đảng ủy/u },
    'Viện kiểm sát nhân dân tỉnh Cao Sơn': { code: '…', foreign: OF_COMMUNE },
    'Tòa án nhân dân khu vực 3': { code: '…', foreign: OF_COMMUNE },
    'Trung đoàn 52': { code: '…', foreign: OF_COMMUNE },
    'Công an tỉnh Cao Sơn': { code: '…', foreign: OF_COMMUNE },
    'Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Lập': { code: 'MTTQ-BTT', foreign: OF_COMMUNE },
    'Liên đoàn Lao động tỉnh Cao Sơn': { code: 'LĐLĐ', foreign: OF_COMMUNE },
    'Hợp tác xã Tân Lập': { code: '…', foreign: /Hội đồng thành viên|Luật Doanh nghiệp|CHỦ TỊCH/u },
    'Công ty cổ phần Cấp nước Cao Sơn': {
      code: '…',
      foreign: /Hội đồng nhân dân|Phòng Kinh tế|các thôn|Luật Tổ chức chính quyền|CHỦ TỊCH/u,
    },
  },
  party: {
    'Tỉnh ủy Cao Sơn': { code: 'TU', foreign: /Văn phòng Đảng ủy|Đảng ủy viên|T\/M ĐẢNG ỦY/u },
    'Ban Tổ chức Tỉnh ủy Cao Sơn': {
      code: 'BTCTU',
      foreign: /^BAN TỔ CHỨC TỈNH ỦY|T\/M BAN|Văn phòng Đảng ủy/mu,
    },
    'Ủy ban Kiểm tra Đảng ủy xã Tân Lập': { code: 'UBKTĐU', foreign: /^CHỦ NHIỆM ỦY|Văn phòng Đảng ủy/mu },
    'Đảng ủy Ủy ban nhân dân tỉnh Cao Sơn': { code: 'ĐU', foreign: /Văn phòng Tỉnh ủy|Tỉnh ủy viên/u },
    'Đảng ủy xã Tân Lập': { code: 'ĐU', foreign: /Văn phòng Tỉnh ủy|Tỉnh ủy viên/u },
    'Chi bộ thôn Đoài': { code: 'CB', foreign: /Văn phòng Đảng ủy|Đảng ủy viên|T\/M BAN/u },
  },
};

/** Days of other laws, other guidance of the Party, and three levels of local government. */
const EARLIER: readonly CalendarDate[] = [
  { day: 7, month: 5, year: 2015 },
  { day: 5, month: 10, year: 2020 },
  { day: 9, month: 9, year: 2024 },
];

const OF_ALL_TIMES: Readonly<Record<string, readonly string[]>> = {
  state: ['UBND tỉnh Cao Sơn', 'UBND xã Tân Lập', 'Tòa án nhân dân tỉnh Cao Sơn', 'Công ty cổ phần Cấp nước'],
  party: ['Tỉnh ủy Cao Sơn', 'Đảng ủy xã Tân Lập'],
  union: ['Đoàn xã Tân Lập'],
};

/** What is there only since 2025. */
const OF_TODAY =
  /đặc khu|Kính trình|năm 2025|Phòng Kinh tế|phòng chuyên môn|Trung tâm Phục vụ|Đảng ủy Ủy ban nhân dân|Ban Xây dựng Đảng/u;

/** Documents that one kind of body alone issues, so that their words are of it whoever is named. */
const OF_ONE_BODY: ReadonlySet<string> = new Set(
  TEMPLATES.filter(({ body, documentClass }) =>
    documentClass === 'party'
      ? body.includes('TỈNH ỦY BÌNH MINH') || body.includes('CHI BỘ')
      : body.includes('HỘI ĐỒNG NHÂN DÂN') || body.includes('Phiên họp Ủy ban nhân dân'),
  ).map(({ id }) => id),
);

describe('the templates of documents', () => {
  const documents = TEMPLATES.filter(template => template.kind === 'document');

  it('are of the class that their text shows', () => {
    for (const template of documents) {
      const text = fill(template, { ...NO_ANSWERS, date: { day: 21, month: 11, year: 2026 } });
      assert.equal(classOf(createDocument(text).blocks, null), template.documentClass, template.id);
    }
  });

  it('stay clean with the answers of a person', () => {
    const issuers = { party: 'Đảng ủy phường An Lạc', union: 'Đoàn phường An Lạc' } as const;
    for (const template of documents) {
      const { documentClass } = template;
      const issuer =
        documentClass === 'party' || documentClass === 'union'
          ? issuers[documentClass]
          : 'Ủy ban nhân dân phường An Lạc';
      const answers = { issuer, superior: null, place: 'An Lạc', number: '08' };
      const text = fill(template, { ...answers, date: { day: 9, month: 5, year: 2027 } });
      assert.deepEqual(foundIn(text), [], template.id);
    }
  });

  it('are signed by those who sign for the body that was named, and stay clean', () => {
    const date = { day: 9, month: 5, year: 2027 };
    for (const template of documents.filter(({ documentClass }) => documentClass === 'state')) {
      for (const issuer of [
        'Sở Nội vụ',
        'Trường Trung học cơ sở An Lạc',
        'Phòng Kinh tế',
        'Công an phường An Lạc',
      ]) {
        const text = fill(template, { issuer, superior: null, place: 'An Lạc', number: '08', date });
        assert.deepEqual(foundIn(text), [], `${template.id}, ${issuer}`);
        if (/\{(?:HEAD|SIGNING)/u.test(template.body))
          assert.doesNotMatch(text, /^(?:TL\. |KT\. )?(?:PHÓ )?CHỦ TỊCH/mu, `${template.id}, ${issuer}`);
      }
    }
  });

  for (const [documentClass, issuers] of Object.entries(ISSUERS)) {
    for (const [issuer, { code, foreign }] of Object.entries(issuers)) {
      it(`say of ${issuer} what is of it, and stay clean`, () => {
        const date = { day: 21, month: 11, year: 2026 };
        for (const template of documents.filter(each => each.documentClass === documentClass)) {
          const text = fill(template, { ...NO_ANSWERS, issuer, number: '08', date });
          assert.deepEqual(foundIn(text), [], template.id);
          assert.doesNotMatch(text, /Hòa An|Bình Minh|UBND (?:xã|phường)/iu, template.id);
          if (!OF_ONE_BODY.has(template.id)) assert.doesNotMatch(text, foreign, template.id);
          const symbol = new RegExp(`^Số:? 08[-/](?:\\p{L}+[-/])?${code}(?:-VP)?$`, 'mu');
          if (template.body.includes('{ISSUER_CODE') && /^Số:? /mu.test(text) && !text.startsWith('PHỤ LỤC'))
            assert.match(text, symbol, template.id);
        }
      });
    }
  }

  for (const date of EARLIER) {
    it(`of ${date.year} name what was there in that year, and stay clean`, () => {
      for (const template of documents) {
        for (const issuer of [null, ...(OF_ALL_TIMES[template.documentClass] ?? [])]) {
          const text = fill(template, { ...NO_ANSWERS, issuer, number: '8', date });
          assert.deepEqual(foundIn(text), [], `${template.id}, ${String(issuer)}`);
          if (issuer !== null && template.since === null)
            assert.doesNotMatch(text, OF_TODAY, `${template.id}, ${issuer}`);
        }
      }
    });
  }

  it('stay clean with an annex and the block of a copy behind them', () => {
    const answers = { ...NO_ANSWERS, date: { day: 9, month: 5, year: 2027 } };
    const behind = TEMPLATES.filter(({ id }) => BEHIND.includes(id)).map(each => fill(each, answers));
    assert.equal(behind.length, BEHIND.length);
    for (const template of documents.filter(({ documentClass }) => documentClass === 'state')) {
      for (const more of behind)
        assert.deepEqual(foundIn(`${fill(template, answers)}\n${more}`), [], template.id);
    }
  });

  it('are there for each type and class that is promised', () => {
    const ids = new Set(documents.map(({ id }) => id));
    const promised =
      'nghi-quyet-chuyen-de nghi-quyet-dai-hoi nghi-quyet-chi-bo nghi-quyet-hdnd-qppl nghi-quyet-hdnd-ca-biet nghi-quyet-ubnd-ca-biet bao-cao-dinh-ky bao-cao-dinh-ky-dang bao-cao-chuyen-de bao-cao-chuyen-de-dang quyet-dinh-truc-tiep quyet-dinh-gian-tiep chi-thi chi-thi-dang ket-luan thong-bao ke-hoach chuong-trinh huong-dan quy-dinh quy-che to-trinh to-trinh-dang cong-van cong-van-dang bien-ban giay-moi cong-dien giay-gioi-thieu giay-nghi-phep de-an phuong-an giay-uy-quyen phieu-chuyen phieu-gui thu-cong quyet-dinh-nhan-su quyet-dinh-khen-thuong quyet-dinh-xu-phat bao-cao-tham-tra to-trinh-hdnd giay-trieu-tap thong-tri de-an-dang thu-cong-dang giay-gioi-thieu-dang cong-van-doan nghi-quyet-doan quyet-dinh-doan to-trinh-doan';
    assert.deepEqual(
      promised.split(' ').filter(id => !ids.has(id)),
      [],
    );
  });

  it('have a prefix that is theirs alone in their class', () => {
    const keys = documents.map(({ documentClass, prefix }) => `${documentClass} ${prefix}`);
    assert.deepEqual(keys, [...new Set(keys)]);
  });
});

describe('the snippets of VS Code', () => {
  it('use no variable but those of dates that VS Code has, and have no prefix', async () => {
    const path = join(import.meta.dirname, '../../../server/snippets/vscode.generated.json');
    const [mark = '', ...lines] = (await readFile(path, 'utf8')).split('\n');
    assert.match(mark, /^\/\/ Generated by /u);
    const snippets = JSON.parse(lines.join('\n')) as Readonly<Record<string, { readonly body: string[] }>>;
    assert.equal(Object.keys(snippets).length, TEMPLATES.length);
    const names = Object.values(snippets).flatMap(({ body }) =>
      [...body.join('\n').matchAll(/\$\{?(\p{Lu}[\p{Lu}_]+)/gu)].map(([, name]) => name),
    );
    assert.deepEqual([...new Set(names)].sort(), ['CURRENT_DATE', 'CURRENT_MONTH', 'CURRENT_YEAR']);
    assert.ok(Object.values(snippets).every(snippet => !('prefix' in snippet)));
  });
});

function fill({ body }: Template, answers: TemplateAnswers): string {
  return `${fillTemplate(body, answersToValues(answers)).trimEnd()}\n`;
}

function foundIn(text: string): readonly string[] {
  return checkText(text, ...ALL_ON).findings.map(each => nameFinding(text, each));
}

/** The defaults of the variables, each as plain text. */
function defaultsIn(nodes: readonly SnippetNode[]): readonly (readonly [string, string])[] {
  return nodes.flatMap(node => {
    if (node.kind === 'text' || node.kind === 'choice') return [];
    const inside = defaultsIn(node.children);
    if (node.kind === 'placeholder') return inside;
    const text = node.children.map(child => (child.kind === 'text' ? child.text : '')).join('');
    return [[node.name, text] as const, ...inside];
  });
}

function variablesIn(nodes: readonly SnippetNode[]): readonly string[] {
  return nodes.flatMap(node => {
    if (node.kind === 'text' || node.kind === 'choice') return [];
    const inside = variablesIn(node.children);
    return node.kind === 'variable' ? [node.name, ...inside] : inside;
  });
}
