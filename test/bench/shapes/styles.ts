import type { MarkName } from './ledger';

/** How texts of a genre speak. */
export interface Style {
  /** How much the first words of a list are preferred: the fewer different words a genre has, the more. */
  readonly skew: number;
  /** Sentences; `{mark}` stands where a figure or a name may go in. */
  readonly sentences: readonly string[];
  /** Short lines without a stop. */
  readonly fragments: readonly string[];
  /** What goes in for a mark that is owed. */
  readonly marks: Readonly<Partial<Record<MarkName, readonly string[]>>>;
}

const FRAGMENTS = [
  '{Noun}{mark}',
  '{Verb} {noun} {quality}{mark}',
  '{Actor} {verb} {noun}{mark}',
  '{Noun} {quality}',
];

const NAMES = {
  capitals: [' của {abbreviation}', ' do {abbreviation} giao', ' ({abbreviation})', ' và {abbreviation}'],
  punctuation: [' (gồm {noun}, {noun}, {noun})', ', {noun}, {noun} và {noun}', ': {noun}; {noun}; {noun}'],
} as const;

export const REPORT: Style = {
  skew: 1.8,
  sentences: [
    '{abbreviation} đã {verb} {noun} {quality}{mark}, {verb} {noun} và các {noun} của {abbreviation}{mark}.',
    'Việc {verb} {noun} của {abbreviation} được {verb} {manner}{mark}, qua đó {verb} các {noun} của {abbreviation}{mark}.',
    'Kết quả {verb} {noun}{mark} cho thấy {noun} {quality} và {noun} của {abbreviation}{mark}.',
    '{opening}, {actor} {manner} {verb} các {noun}{mark} và {verb} {noun} cho {abbreviation}{mark}.',
    'Các {noun} của {abbreviation} đều được {verb} {manner}{mark} và {verb} đến {actor} qua {noun}{mark}.',
    'Tuy nhiên, {noun} {quality} và các {noun} của {abbreviation}{mark} chưa được {verb} {manner}{mark}.',
  ],
  fragments: FRAGMENTS,
  marks: {
    digitRuns: [
      ' trong năm học {school}',
      ' giai đoạn {period}',
      ' [H{padded}.{padded}.{padded}.{padded}]',
      ' với {number} {unit}',
      ' từ năm {year}',
      ' sau {padded} năm',
    ],
    percentages: [' đạt {percent}', ' chiếm {percent} tổng số {unit}', ' với tỷ lệ {percent}'],
    fractions: [' ở {share} {unit}', ' ({share} {unit})'],
    dates: [' từ ngày {date}', ' ngày {spelled}'],
    symbols: [' theo {citation}', ' kèm theo {citation}'],
    provisions: [' theo Tiêu chí {small}', ' tại Điều {article}'],
    documentTypes: [' theo {named}', ' trong {named} của trường'],
    capitalised: [' tại {place}', ' do {person} phụ trách', ' ở {place}'],
    ...NAMES,
  },
};

export const NEWS: Style = {
  skew: 1,
  sentences: [
    '{opening}, {actor} đã {verb} {noun}{mark} {quality}{mark}, còn {noun} thì {manner} {verb}{mark}.',
    'Theo {person}, {actor} ở {place}{mark} {manner} {verb} {noun} {quality}{mark}.',
    '{Noun} {quality}{mark} là do {actor} {manner} {verb} {noun}{mark}{mark}.',
    '“{Noun} {quality} thì {actor} phải {verb}{mark}”, {person} nói{mark}.',
    'Tại {place}{mark}, {noun} {quality} cũng {verb} {noun}{mark}, trong khi {noun} lại {verb} {noun}{mark}.',
    '{Actor} cho biết {noun} {manner} {verb}{mark} nên {actor}{mark} sẽ {verb} {noun} {quality}{mark}.',
    'Những {noun} {quality} mà {actor} {verb}{mark} vẫn là {noun} {quality}{mark}.',
  ],
  fragments: FRAGMENTS,
  marks: {
    digitRuns: [
      ', đạt {number} {unit}',
      ' với {decimal} {large}',
      ' từ năm {year}',
      ', tăng {number} {unit} so với tháng trước',
      ' khoảng {number} {large}',
      ' trong {small} ngày',
      ', giảm {decimal} {large}',
      ', {change} {unit}',
      ' hồi tháng {month}/{year}',
      ', trong đó có {number} {unit}',
    ],
    percentages: [
      ', tăng {percent} so với cùng kỳ',
      ', chiếm {percent} tổng {noun}',
      ', giảm {percent}',
      ' với {percent} {unit}',
      ', đạt {percent} kế hoạch năm',
    ],
    fractions: [' ngày {slashed}', ', có {share} {unit}', ' (ngày {slashed})', ' ở {share} {unit}'],
    dates: [' từ ngày {date}', ' vào ngày {spelled}', ' đến ngày {date}'],
    symbols: [' theo {citation}', ' tại {citation}'],
    provisions: [' theo khoản {clause} Điều {article}', ' theo Điều {article}'],
    documentTypes: [' theo {named}', ' như {named} đã nêu'],
    capitalised: [' tại {place}', ' của {person}', ' như ông {person} kể', ' và {place}'],
    ...NAMES,
  },
};

/** Articles full of figures: the same voice as news. */
export const FIGURES: Style = {
  ...NEWS,
  skew: 1,
  marks: {
    ...NEWS.marks,
    digitRuns: [
      ', trong đó có {number} {unit}',
      ', gồm {number} {unit} và {number} {unit}',
      ' với tổng số {number} {unit}',
      ', còn {number} {unit}',
      ', {change} {unit}',
      ', đạt {decimal} {large}',
      ' từ năm {year}',
      ', tăng {number} {unit} so với năm {year}',
      ' trong số {number} {unit}',
    ],
    percentages: [
      ', chiếm {percent} tổng số {unit}',
      ' (chiếm {percent})',
      ', bằng {percent} so với cùng kỳ',
      ', tăng {percent}',
      ', tỷ lệ {percent}',
    ],
    fractions: [
      ', có {share} {unit} {verb} {noun}',
      ' ở {share} {unit}',
      ', trong đó {share} {unit}',
      ', đạt {share} {unit}',
    ],
  },
};

export const LAW: Style = {
  skew: 6,
  sentences: [
    '{Actor} có trách nhiệm {verb} {noun} {quality}{mark} và {verb} {noun}{mark}.',
    '{Actor} được {verb} {noun} {quality} khi {actor} {verb} {noun}{mark}.',
    '{Noun} {quality}{mark} do {actor} {verb} theo quy định của pháp luật{mark}.',
    'Trường hợp {actor} không {verb} {noun} {quality} thì {actor} {manner} {verb} {noun}{mark}.',
    'Người có {noun} {quality}{mark} bị xử lý theo quy định của pháp luật về {noun}{mark}.',
    'Chính phủ quy định chi tiết {noun}{mark}; {noun} và {noun} {quality}{mark}.',
  ],
  fragments: [
    '{Verb} {noun} {quality}{mark};',
    '{Noun} của {actor}{mark};',
    '{Verb} {noun} và {noun}{mark};',
    '{Actor}{mark};',
  ],
  marks: {
    digitRuns: [
      ' trong thời hạn {padded} ngày làm việc',
      ' từ {small} tháng đến {small} năm',
      ' không quá {number} ngày',
      ' từ đủ {small} tuổi trở lên',
      ' từ {number}.000.000 đồng đến {number}.000.000 đồng',
    ],
    percentages: [' bằng {percent} mức {noun}', ' từ {percent} trở lên'],
    fractions: [' của {share} số {unit}', ' ngày {slashed} hằng năm'],
    dates: [' trước ngày {spelled}', ' kể từ ngày {spelled}', ' ngày {spelled}'],
    symbols: [' theo {citation}', ' đã được sửa đổi, bổ sung theo {citation}'],
    provisions: [
      ' quy định tại khoản {clause} Điều này',
      ' quy định tại Điều {article} của Luật này',
      ' theo quy định tại điểm {point} khoản {clause} Điều {article} của Luật này',
      ' quy định tại các điểm {point} và {point} khoản {clause} Điều này',
      ' quy định tại khoản {clause} và khoản {clause} Điều {article}',
    ],
    documentTypes: [' theo quy định của {named}', ' và {named} có liên quan', ' theo {named} này'],
    capitalised: [
      ' do Bộ trưởng Bộ Công an quy định',
      ' do Quốc hội quyết định',
      ' của Tòa án nhân dân',
      ' và Thủ tướng Chính phủ',
      ' của Nhà nước Việt Nam',
    ],
    ...NAMES,
  },
};

/** What stands in cells. */
export const TABLES: Style = {
  skew: 4.5,
  sentences: [],
  fragments: FRAGMENTS,
  marks: {
    digitRuns: [
      '{number}.000',
      '{small}.{padded}0.000',
      '{small}.{small}.{padded}',
      '{number}',
      '{decimal}',
      '{padded} năm',
      '{small} tuổi {small} tháng',
      '{number}.{padded}0.000',
      '{small}. {noun}',
      '{year}',
    ],
    percentages: ['{percent}'],
    fractions: ['{share}'],
    dates: ['{date}', 'Ngày {spelled}'],
    symbols: ['{symbol}', '{symbol}', '{symbol}', '{citation}'],
    provisions: ['Điều {article}'],
    documentTypes: ['{named}'],
    capitals: ['{abbreviation}', '{abbreviation} {abbreviation}'],
    capitalised: ['{person}', '{place}'],
  },
};
