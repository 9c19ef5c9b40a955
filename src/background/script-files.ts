import cleanupFile from '../content/cleanup.iife.ts?script&iife';
import judgeFile from '../content/judge.iife.ts?script&iife';
import probeFile from '../content/probe.iife.ts?script&iife';
import readerFile from '../reader/reader.iife.tsx?script&iife';

/** The built files that the background puts into pages, as the browser wants them named. */
export const scriptFiles = { probe: probeFile, judge: judgeFile, cleanup: cleanupFile, reader: readerFile } as const;
