/**
 * The variables that templates may use. Dates have the form of the issue line (days 1 to 9 and months 1 and 2 take a zero:
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b; Hướng dẫn 05-HD/VPTW); both classes have the same.
 */
export const VARIABLE_NAMES = [
  /** "ngày 05 tháng 01 năm 2026". */
  'TODAY',
  /** "05/01/2026". */
  'TODAY_SHORT',
  /** "1" of the month, for "tháng 1". */
  'MONTH',
  'YEAR',
  /** The five years of a plan around the year: "2026 - 2030". */
  'PERIOD',
  /** What ends a recipient of a Party document, and what leads a submission in: they changed on 27/5/2026. */
  'PARTY_MARK',
  'PARTY_LEAD',
  /** Bases that were in force on the day. */
  'LOCAL_GOVERNMENT_LAW',
  'RECORDS_DECREE',
  'COMMENDATION_BASES',
  'PENALTY_BASES',
  'PLACE',
  /** "Đảng ủy xã Hòa An". */
  'ISSUER',
  'ISSUER_CAPITALS',
  'ISSUER_CODE',
  /** The line of the superior body with its line end, or nothing. */
  'SUPERIOR_LINE',
  'SIGNING',
  /** The lines above a signature by order of the head: "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG". */
  'SIGNING_BY_ORDER',
  /** The post at the head of the issuer: "GIÁM ĐỐC". */
  'HEAD',
  /** The same with the issuer: "GIÁM ĐỐC SỞ NỘI VỤ". */
  'HEAD_OF_ISSUER',
  /** Who decides, as a whole where the issuer does so: "ỦY BAN NHÂN DÂN XÃ HÒA AN", "GIÁM ĐỐC SỞ NỘI VỤ". */
  'DECIDER',
  'NUMBER',
  /** The head with the body in the letters of a sentence: "Giám đốc Sở Nội vụ". */
  'HEAD_IN_TEXT',
  /** What founds the issuer: "Luật Tổ chức chính quyền địa phương …". */
  'POWERS_BASIS',
  /** Where its papers are kept, and the post at the head of that. */
  'OFFICE',
  'OFFICE_HEAD',
  /** "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân". */
  'LEADERS',
  /** Whose rooms it has: "Ủy ban nhân dân". */
  'HOUSE',
  /** What a year's report is on: "nhiệm vụ phát triển kinh tế - xã hội". */
  'TASKS',
  /** What it commends with: "Giấy khen của Giám đốc Sở Nội vụ". */
  'AWARD',
  /** Who is kept informed, and who is asked about personnel: "Thường trực Đảng ủy", "Ban Thường vụ Đảng ủy". */
  'REPORTED_TO',
  /** The same as a line among recipients; nothing where the document goes to them anyway. */
  'REPORTED_LINE',
  'PERSONNEL_COMMITTEE',
  /** The body above, the council above, and the one that decides on what is submitted. */
  'HIGHER',
  'HIGHER_COUNCIL',
  'HIGHER_GOVERNMENT',
  /** The board of a council that appraises drafts. */
  'COUNCIL_BOARD',
  /** The ordinal of its term: councils of communes began anew on 01/7/2025. */
  'COUNCIL_TERM',
  /** Its years: "2026 - 2031". */
  'COUNCIL_YEARS',
  'SUBMITTED_TO',
  /** The lines of the council and of the body above among the recipients, or nothing. */
  'COUNCIL_LINE',
  'HIGHER_LINE',
  /** What is below it, and those at its heads: "Các phòng chuyên môn, các thôn", "trưởng các phòng chuyên môn". */
  'UNITS',
  'UNIT_HEADS',
  /** The heads of its own parts alone, at the beginning of a line: "Giám đốc các sở, thủ trưởng các ban, ngành". */
  'OWN_HEADS',
  /** Who is invited to a session of a council. */
  'GUESTS',
  /** One of these units, its head and deputy: "Phòng Kinh tế". */
  'UNIT',
  'UNIT_HEAD',
  'DEPUTY',
  /** Who proposes a decision: "Trưởng phòng Văn hóa - Xã hội". */
  'PROPOSER',
  /** "Trưởng các thôn". */
  'LOCAL_HEADS',
  /** Whom its guidance is for, with the line of its fellows among the recipients, or nothing. */
  'GUIDED',
  'FELLOWS_LINE',
  /** The unit that drafts a letter, behind the code of the issuer: "-VP"; nothing for a body without units. */
  'LETTER_UNIT',
  /** Police and army of its place, and their heads. */
  'FORCES',
  'FORCE_HEADS',
  /** The bases of a decision on personnel, and what its staff is called: "công chức". */
  'STAFF_BASES',
  'STAFF',
  /** "Đoàn xã", what is above and below it. */
  'UNION',
  'UNION_CAPITALS',
  'UNION_HIGHER',
  'UNION_UNITS',
  /** "Đảng ủy", its office and its standing committee. */
  'PARTY_COMMITTEE',
  'PARTY_OFFICE',
  'PARTY_STANDING',
  /** Who decides, in capitals: "BAN THƯỜNG VỤ ĐẢNG ỦY". */
  'PARTY_DECIDER',
  /** Its head: "Bí thư Đảng ủy". */
  'PARTY_HEAD',
  /** The members whom it leads: "Đảng bộ xã Hòa An". */
  'PARTY_WHOLE',
  'PARTY_WHOLE_CAPITALS',
  /** The committee above, the highest that is told, whose statutes bind it, the members, and what is below. */
  'PARTY_SUPERIOR',
  'PARTY_HIGHEST',
  'PARTY_RULES',
  'PARTY_MEMBERS',
  'PARTY_UNITS',
  /** The board that follows how a paper is carried out, and the body that reports on the economy. */
  'PARTY_BOARD',
  'PARTY_GOVERNMENT',
  'PARTY_COMMISSION',
  /** Its congress, and who sits in it: delegates, or all members of a cell. */
  'PARTY_CONGRESS',
  'PARTY_CONGRESS_CAPITALS',
  'PARTY_DELEGATES',
  /** Whom a congress elects: "Ban Chấp hành", in a cell "Chi ủy". */
  'PARTY_ELECTED',
  /** Its whole and its bureau, both in statutes, its meeting, who takes part in it and where. */
  'PARTY_ASSEMBLY',
  'PARTY_BUREAU',
  'PARTY_LEADERS',
  'PARTY_MEETING',
  'PARTY_ATTENDANTS',
  'PARTY_PLACE',
  /** The lines above a signature of a cell or a board; a committee keeps those of the template. */
  'PARTY_SIGNING',
  'PARTY_BY_ORDER',
  /** The lines above what a committee as a whole, and what a board or a standing committee signs. */
  'PARTY_ASSEMBLY_SIGNING',
  'PARTY_BOARD_SIGNING',
  /** The mark of the next main section: "II-", "II.". */
  'SECTION',
] as const;
