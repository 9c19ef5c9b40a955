import { readdirSync, readFileSync } from 'node:fs';
import { targets } from './build';

const required = ['activeTab', 'contextMenus', 'scripting', 'storage'];
const optionalHosts = ['http://*/*', 'https://*/*'];

/**
 * What users and stores are promised: exactly the decided permissions, nothing web-accessible, no host permission,
 * content scripts without loader. A change here is a change of the promise.
 */
export function checkBuiltManifests(): string[] {
  const problems: string[] = [];
  for (const target of targets) {
    const manifest = JSON.parse(readFileSync(`dist/${target}/manifest.json`, 'utf8'));
    const expect = (holds: boolean, sentence: string) => holds || problems.push(`dist/${target}: ${sentence}`);
    expect(
      JSON.stringify([...manifest.permissions].sort()) === JSON.stringify(required),
      `permissions are ${manifest.permissions}`,
    );
    expect(
      JSON.stringify([...manifest.optional_host_permissions].sort()) === JSON.stringify(optionalHosts),
      'optional hosts differ',
    );
    expect(manifest.host_permissions === undefined, 'has host permissions');
    expect(manifest.web_accessible_resources === undefined, 'has web-accessible resources');
    for (const file of readdirSync(`dist/${target}/src`, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.js')) continue;
      const source = readFileSync(`dist/${target}/src/${file}`, 'utf8');
      expect(!/\p{Noncharacter_Code_Point}/u.test(source), `${file} holds code points that Chromium refuses to inject`);
    }
    for (const script of manifest.content_scripts) {
      for (const file of script.js) {
        const source = readFileSync(`dist/${target}/${file}`, 'utf8');
        expect(!/\bimport\s*\(/.test(source), `${file} loads code at run time`);
        expect(!script.matches.some((match: string) => match.includes('*/*/*')), `${file} matches every site`);
      }
      expect(script.all_frames !== true, 'content scripts run in frames');
    }
  }
  return problems;
}
