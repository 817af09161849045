import { writeShort, type IssuerAdvice, type IssuerKind, type Localized } from '../../core/index';

/** Whose form a template has. */
const ISSUER_KINDS: Readonly<Record<IssuerKind, Localized>> = {
  party: { vi: 'cơ quan của Đảng', en: 'Party bodies' },
  council: { vi: 'Hội đồng nhân dân', en: "people's councils" },
  state: { vi: 'cơ quan nhà nước', en: 'state bodies' },
  union: { vi: 'Đoàn Thanh niên', en: 'the Youth Union' },
  unknown: { vi: 'cơ quan khác', en: 'other bodies' },
};

/** What speaks against the template with this id for an issuer or a day, and what to do. */
export function wordAdvice(advice: IssuerAdvice, id: string, issuer: string): Localized {
  switch (advice.kind) {
    case 'foreign': {
      const { vi, en } = ISSUER_KINDS[advice.form];
      const next = wordNext(advice.instead);
      return {
        vi: `Mẫu “${id}” là mẫu của ${vi}, không phải mẫu cho “${issuer}”. ${next.vi}`,
        en: `“${id}” is a template of ${en}, not one for “${issuer}”. ${next.en}`,
      };
    }
    case 'other-body': {
      const bodies = advice.bodies.join(', ');
      return {
        vi: `Mẫu “${id}” chỉ dùng cho ${bodies}, không phải mẫu cho “${issuer}”. Xem các mẫu bằng lệnh “vanban new”.`,
        en: `“${id}” is for ${bodies} alone, not one for “${issuer}”. List the templates with “vanban new”.`,
      };
    }
    case 'not-of-cells':
      return {
        vi: `Chi bộ không ban hành ${advice.type} (Quy định số 399-QĐ/TW). Xem các mẫu bằng lệnh “vanban new”.`,
        en: `A Party cell issues no ${advice.type} (Quy định số 399-QĐ/TW). List the templates with “vanban new”.`,
      };
    case 'out-of-time':
      return {
        vi: `Vào ngày ban hành văn bản, ${advice.title.vi} không hoạt động: ${advice.what.vi}. Cần xem lại cơ quan (--issuer) hoặc ngày (--date).`,
        en: `On the day of the document ${advice.title.en} did not exist: ${advice.what.en}. Check --issuer or --date.`,
      };
    case 'unknown-body':
      return {
        vi: `Chưa biết thể thức riêng của “${issuer}”: cần điền chữ viết tắt tên cơ quan và chức vụ người ký.`,
        en: `The form of “${issuer}” is not known: fill in its code and the post of who signs.`,
      };
    case 'later-form': {
      const since = writeShort(advice.since);
      return {
        vi: `Mẫu “${id}” theo thể thức có hiệu lực từ ngày ${since}; văn bản trước ngày đó có thể thức khác.`,
        en: `“${id}” has the form in force since ${since}; earlier documents have another.`,
      };
    }
  }
}

function wordNext(instead: string | null): Localized {
  return instead === null
    ? { vi: 'Xem các mẫu bằng lệnh “vanban new”.', en: 'List the templates with “vanban new”.' }
    : { vi: `Nên dùng mẫu “${instead}”.`, en: `Use “${instead}” instead.` };
}
