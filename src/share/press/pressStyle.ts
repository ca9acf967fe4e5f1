/** The look of a sealed page: one file for offline reading, so it has fonts of the system and its own few rules. */
export const pressStyle = `
:root { color-scheme: light dark; --paper: #f5f2e7; --ink: #16211d; --quiet: #4a544f; --rule: #c9c5b4; --accent: #0b6b4a; }
@media (prefers-color-scheme: dark) { :root { --paper: #121a17; --ink: #f1eee2; --quiet: #b8beb9; --rule: #3b4540; --accent: #62d3a5; } }
* { box-sizing: border-box; }
[hidden] { display: none; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
#ferme { max-width: 36rem; }
h1 { font-size: clamp(1.6rem, 5vw, 2.6rem); line-height: 1.1; margin: 0.5rem 0 1rem; }
#ferme h1 { font-size: clamp(1.4rem, 4vw, 1.9rem); line-height: 1.2; }
h1:focus { outline: none; }
h2 { border-top: 2px solid var(--ink); padding-top: 0.75rem; margin-top: 2.5rem; }
h3 { margin-bottom: 0.25rem; }
.site { font-weight: 800; font-size: 1.4rem; margin: 0; }
.copy { border: 2px solid var(--ink); padding: 0.5rem 0.75rem; }
label { display: block; font-weight: 600; }
input { font: inherit; width: 100%; padding: 0.6rem; border: 2px solid var(--ink); background: transparent; color: inherit; }
button { font: inherit; font-weight: 700; margin-top: 0.75rem; padding: 0.6rem 1.5rem; border: 2px solid var(--ink); background: var(--ink); color: var(--paper); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[role='alert'] { min-height: 1.5em; font-weight: 600; }
blockquote { margin: 0 0 1rem; border-left: 3px solid var(--ink); padding-left: 0.75rem; max-width: 62ch; }
blockquote p { margin: 0; }
.base, caption { color: var(--quiet); font-size: 0.9rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--rule); }
.page { position: relative; }
.watermark { position: fixed; inset: -20%; z-index: 1; pointer-events: none; display: flex; flex-wrap: wrap; gap: 5rem 4rem; transform: rotate(-24deg); opacity: 0.13; font-weight: 700; font-size: 1.1rem; overflow: hidden; }
@media print { .scroll { overflow: visible; } body { background: #fff; color: #000; } }
`;
