/** A piece of finished HTML; every plain string laid into a template is escaped. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Piece = string | number | Html | undefined | readonly Html[];

/** Template tag: what is laid in is text unless it is `Html` itself. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(String.raw({ raw: strings }, ...pieces.map(sourceOf)));
}

function sourceOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Html) return piece.source;
  if (Array.isArray(piece)) return piece.map((one) => one.source).join('');
  return String(piece).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
