/** Share of Han characters among all letters, 0 when there are none. */
export function hanRatio(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) / (letters || 1);
}
