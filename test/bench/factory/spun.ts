const spins: readonly (readonly [string, string])[] = [
  ['处理', '解决'],
  ['因为', '由于'],
  ['主要', '次要'],
  ['应用', '利用'],
  ['发展', '倒退'],
  ['能', '能够'],
  ['没有', '没'],
  ['如果', '假如'],
  ['但是', '然而'],
  ['部署', '布置'],
  ['工作', '作业'],
  ['简单', '容易'],
  ['需要', '须要'],
  ['通常', '个别'],
  ['已经', '曾经'],
  ['可以', '能够'],
];

/** A text in which a machine has put other words for common ones. */
export function spun(text: string): string {
  return spins.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}
