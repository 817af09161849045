/** A figure of a table: a whole number of units of its last decimal. The same object wherever it is reckoned with, so it tells its place. */
export interface Figure {
  readonly units: number;
  readonly decimals: number;
}

/** How the figures of one table are written. */
export interface NumberStyle {
  readonly decimal: ',' | '.';
  readonly thousands: '.' | ',' | '';
  /** Whether zeros at the end are left out, as a workbook does that shows "General". */
  readonly dropsZeros: boolean;
}

/** A figure of a value, rounded half away from zero. */
export function roundFigure(value: number, decimals: number): Figure {
  const scaled = Math.abs(value) * 10 ** decimals;
  // Halves that binary fractions miss by a hair are halves.
  const units = Math.round(Number(scaled.toPrecision(13)));
  return { units: value < 0 ? -units : units, decimals };
}

/** What a figure says. */
export function valueOf({ units, decimals }: Figure): number {
  return units / 10 ** decimals;
}

/** 1140250 of two decimals → "11.402,50". */
export function writeFigure({ units, decimals }: Figure, style: NumberStyle): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(whole.length);
  const rest = style.dropsZeros ? fraction.replace(/0+$/u, '') : fraction;
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, style.thousands);
  return `${units < 0 ? '-' : ''}${grouped}${rest === '' ? '' : style.decimal}${rest}`;
}

/** How many digits stand behind the decimal mark. */
export function writtenDecimals(written: string, { decimal }: NumberStyle): number {
  const mark = written.indexOf(decimal);
  return mark < 0 ? 0 : written.length - mark - 1;
}

/** What a figure would say if it were written with other digits, as many of them decimals. */
export function readDigits(written: string, figure: Figure, style: NumberStyle): number {
  const [, rest = ''] = /(0*)$/u.exec(String(figure.units).padStart(figure.decimals + 1, '0')) ?? [];
  const dropped = style.dropsZeros ? Math.min(rest.length, figure.decimals) : 0;
  const value = Number(written.replace(/\D/gu, '')) / 10 ** (figure.decimals - dropped);
  return written.startsWith('-') ? -value : value;
}
