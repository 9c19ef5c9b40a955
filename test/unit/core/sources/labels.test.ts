import { describe, expect, test } from 'vitest';
import { atFoot, atHead, url } from '../../../support/dough-page';

const chineseLabels = (
  '转载自 转自 转载于 转载从 转载来源 转载链接 转载地址 转载出处 转载网址 转载原文 转帖自 转贴自 ' +
  '转发自 搬运自 搬自 摘自 摘录自 节选自 选自 抄自 引自 引用自 复制自 拷贝自 本文转载自 本文转自 ' +
  '本文摘自 本文来源 本文来自 本文出处 本文出自 本文原文 本文原址 本文原载于 原载于 原载 原刊于 ' +
  '原文发表于 原文发布于 原文刊登于 原文载于 原文见 原文在 原文转自 原文来自 原文来源 原文链接 ' +
  '原文连接 原文地址 原文网址 原文出处 原文URL 原文link 原址 原链接 原地址 原帖 原帖地址 ' +
  '原贴链接 原作地址 原创地址 原创链接 原始链接 原始出处 原始地址 原始来源 源地址 源链接 源文 ' +
  '源文链接 源自 来源于 来源网址 来源链接 来源地址 来源网站 文章来源 文章出处 文章转自 文章转载自 ' +
  '文章源自 文章原址 文章原文 信息来源 稿件来源 新闻来源 内容来源 内容来自 内容转自 出处 出自 ' +
  '译文来源 译自 翻译自 编译自 英文原文 英文原版 英文链接 本文授权转载自 经授权转载自 ' +
  '经作者授权转载自 授权转载自 轉載自 轉貼自 轉自 原文網址 原文連結 原文鏈接 原文出處 來源 文章來源 ' +
  '出處 本文轉載自 節錄自 引用來源 本文引自 文章轉自 新聞來源 转 转载 本文转载 全文转载自 ' +
  '正文转载自 以下内容转载自 以下转自 以下文章转自 下文转自 下文来自 来自 稿源 博文来源 博客原文 ' +
  '原博文 原博客 转载原文链接 转载文章来源 转载自原文 转载博客 转载博文 起源 文章起源 转载自网址 ' +
  '转载文章链接 转至 转摘自 转引自 转述自 摘编自 改写自 整理自 本文整理自 本文改编自 来源出处 ' +
  '原出处 原文出自 此文转自 此文来自 该文转自 本篇转自 这篇文章转自 文章摘自 文章引自 文章选自 ' +
  '全文来自 本贴转自 本帖转自 原始文章 本文转载来源 本文转载地址 转载原地址 转载原址 '
)
  .trim()
  .split(' ');

const englishLabels = [
  'via',
  'Via',
  'From',
  'FROM',
  'Source',
  'Original',
  'Original link',
  'Original URL',
  'Original post',
  'Original article',
  'Article source',
  'Reposted from',
  'Republished from',
  'Reprinted from',
  'Copied from',
  'Translated from',
  'Originally posted at',
  'Originally posted on',
  'Originally published on',
  'Originally published at',
  'The original article',
  'Read the original',
  'Original source',
];

describe('labels of a source', () => {
  test.each(chineseLabels)('%s', (label) => {
    expect([atFoot(`${label}：${url}`), atHead(`${label}：[面团的脾气](${url})`)]).toEqual([url, url]);
  });

  test.each(englishLabels)('%s', (label) => {
    expect([atFoot(`${label}: ${url}`), atHead(`${label}: [面团的脾气](${url})`)]).toEqual([url, url]);
  });
});
