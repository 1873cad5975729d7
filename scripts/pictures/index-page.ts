/** A picture and what tells it from the others. */
export interface Picture {
  readonly file: string;
  readonly scene: string;
  readonly browser: string;
  readonly look: string;
  readonly size: string;
}

const CHOICES = ['browser', 'look', 'size'] as const;

/** The picture book: a chapter a scene, with choices that hold for all chapters. */
export function indexPage(pictures: readonly Picture[]): string {
  const scenes = [...Map.groupBy(pictures, ({ scene }) => scene)];
  const choices = CHOICES.map((choice) => {
    const values = [...new Set(pictures.map((picture) => picture[choice]))];
    const options = values.map((value) => `<option>${value}</option>`).join('');
    return `<label>${choice} <select name="${choice}"><option value="">all</option>${options}</select></label>`;
  });
  const chapters = scenes.map(([scene, taken]) => {
    const figures = taken.map(
      ({ file, browser, look, size }) =>
        `<figure data-browser="${browser}" data-look="${look}" data-size="${size}"><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${browser}, ${look}, ${size}</figcaption></figure>`,
    );
    return `<section id="${scene}"><h2>${scene}</h2><div>${figures.join('\n')}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Taiyaku in pictures</title>
<style>
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; background: #f5f2ea; color: #22201c; }
header { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; padding: 0.75rem 1.5rem; background: #fdfcf9; border-bottom: 1px solid #d9d2c2; }
nav { display: flex; flex-wrap: wrap; gap: 0 1rem; } a { color: #9a3b1f; }
section { padding: 1rem 1.5rem; scroll-margin-top: 7rem; } h2 { font-size: 1.1rem; }
section div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
figure { margin: 0; } img { max-height: 60vh; max-width: 100%; border: 1px solid #d9d2c2; background: white; }
</style>
<header><form>${choices.join('\n')}</form><nav>${scenes.map(([scene]) => `<a href="#${scene}">${scene}</a>`).join('\n')}</nav></header>
<main>${chapters.join('\n')}</main>
<script>
const form = document.querySelector('form');
form.onchange = () => {
  const chosen = Object.entries(Object.fromEntries(new FormData(form))).filter(([, value]) => value);
  for (const figure of document.querySelectorAll('figure'))
    figure.hidden = !chosen.every(([name, value]) => figure.dataset[name] === value);
};
</script></html>`;
}
