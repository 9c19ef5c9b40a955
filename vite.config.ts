import { readdirSync, readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import base from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { families } from './src/core/families.ts';

/** Where the built-in families stand, as static content-script matches. */
function matchesOf(wanted: (family: (typeof families)[number]) => boolean): string[] {
  return families
    .filter(wanted)
    .flatMap((family) => family.hosts.map((host) => `*://${isIpAddress(host) ? host : `*.${host}`}/*`));
}

function isIpAddress(host: string): boolean {
  return /^\d+(\.\d+){3}$/.test(host);
}

const cleanupKeyElsewhere = { default: 'Alt+Shift+R', mac: base.commands.cleanup.suggested_key.mac };

/** The one manifest of both browsers, with what differs patched in. */
function manifestFor(browser: 'chrome' | 'firefox') {
  const manifest = {
    ...base,
    version: packageJson.version,
    content_scripts: [
      {
        matches: matchesOf(() => true),
        js: ['src/packs/judge.iife.ts', 'src/content/probe.iife.ts'],
        run_at: 'document_end',
      },
      {
        matches: matchesOf((family) => family.mode === 'clean'),
        js: ['src/content/early.iife.ts'],
        run_at: 'document_start',
      },
      {
        matches: matchesOf((family) => family.mode === 'clean'),
        // No pack can be fetched here: where a script runs by the manifest alone, nothing else may be put into the page.
        js: ['src/packs/cleaning.iife.ts', 'src/packs/pill.iife.ts', 'src/content/cleanup.iife.ts'],
        run_at: 'document_end',
      },
    ],
  };
  if (browser === 'chrome') return manifest;
  const { minimum_chrome_version: _chromeOnly, incognito: _split, ...common } = manifest;
  return {
    ...common,
    // Chromium keeps Alt+Shift+R, the key of the design, for itself and would leave the command without any.
    commands: { ...base.commands, cleanup: { ...base.commands.cleanup, suggested_key: cleanupKeyElsewhere } },
    background: { scripts: [base.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'suyuan@suyuan.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/**
 * crxjs lists every injected `.iife.` file as web-accessible and leaves an unused module twin of it in `assets/`.
 * Both go: pages must not be able to see the extension, and nothing unused is shipped.
 */
function tidy(): Plugin {
  return {
    name: 'suyuan-tidy',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['manifest.json'];
        if (file?.type !== 'asset') return;
        const manifest = JSON.parse(String(file.source));
        delete manifest.web_accessible_resources;
        file.source = JSON.stringify(manifest, null, 2);
        for (const name of Object.keys(bundle))
          if (/^assets\/[\w-]+\.iife\.tsx?-.*\.js$/.test(name)) delete bundle[name];
        dropOrphans(bundle);
      },
    },
  };
}

/**
 * Chromium refuses to inject a file that holds code points which Unicode keeps free (\uFFFF and its kin stand in the
 * regular expressions of some libraries, and minifiers write them out): they go back to being escapes.
 */
function plainText(): Plugin {
  const free = /\p{Noncharacter_Code_Point}/gu;
  const asEscapes = (text: string) =>
    text
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('');
  return {
    name: 'suyuan-plain-text',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replace(free, asEscapes);
          else if (file.fileName.endsWith('.js')) file.source = String(file.source).replace(free, asEscapes);
        }
      },
    },
  };
}

/** Drops the pieces that only a dropped twin had asked for, and theirs. */
function dropOrphans(bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const wanted = new Set(chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]));
  const orphans = chunks.filter((chunk) => !chunk.isEntry && !chunk.isDynamicEntry && !wanted.has(chunk.fileName));
  for (const { fileName } of orphans) delete bundle[fileName];
  if (orphans.length > 0) dropOrphans(bundle);
}

/**
 * Ships every icon state: the manifest names only the plain one, the background switches to the others. Toolbars draw
 * at most 48 pixels; only the plain icon is shown larger.
 */
function allIcons(): Plugin {
  return {
    name: 'suyuan-icons',
    apply: 'build',
    generateBundle() {
      for (const name of readdirSync('icons')) {
        if (!name.endsWith('.png') || /^suyuan-[a-z]+-128\.png$/.test(name)) continue;
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source: readFileSync(`icons/${name}`) });
      }
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'src/static',
    // Its module form comes out of the bundler with the whole list twice (75 kB instead of 30).
    resolve: { alias: { 'tldts-icann': 'tldts-icann/dist/index.esm.min.js' } },
    plugins: [
      preact(),
      crx({ manifest: manifestFor(browser) as ManifestV3Export, browser }),
      allIcons(),
      plainText(),
      tidy(),
    ],
    build: {
      outDir: `dist/${browser}`,
      target: 'es2022',
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: { input: { onboarding: 'src/onboarding/index.html' } },
    },
  };
});
