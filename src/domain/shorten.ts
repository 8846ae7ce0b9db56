/**
 * A text for a place with little room: itself, or its first words and " …".
 * @param most letters (UTF-16 units) that are kept at most, the sign of omission not counted
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, space > 0 ? space : most).replace(/[,;:.]$/, '')} …`;
}
