/** The words of a text: letters with their marks; a joiner or any sign parts two words. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

/** Words as they are compared: lower case, without accents, Arabic letters as Persian writes them. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک');
}
