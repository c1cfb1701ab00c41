/**
 * A message of the bot as a web page, the way Discord's dark theme shows it on a phone: the source of the picture in
 * the README. It reads the very body that is sent to Discord, so the picture shows nothing that the bot does not say.
 */
import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { MessageBody } from '../../src/bot/render/render.ts';
import { readMarkdown, type Shown } from '../fixtures/discord-markdown.ts';

type Component = MessageBody['components'][number] | APIComponentInContainer;

/** @param asked how the person asked: `/quote` */
export function messagePage({ components }: MessageBody, asked: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>An answer of Verbatim in Discord</title>
<style>${STYLE}</style>
<main>
<p class="asked"><i></i><b>you</b> used <code>${escapeHtml(asked)}</code></p>
<div class="avatar">“</div>
<p class="name"><b>Verbatim</b><span>APP</span></p>
${components.map(componentHtml).join('\n')}
<p class="only">Only you can see this · <a>Dismiss message</a></p>
</main>
</html>
`;
}

function componentHtml(component: Component): string {
  switch (component.type) {
    case ComponentType.Container: {
      const colour = (component.accent_color ?? 0).toString(16).padStart(6, '0');
      const parts = component.components.map(componentHtml).join('\n');
      return `<section style="border-left-color: #${colour}">\n${parts}\n</section>`;
    }
    case ComponentType.TextDisplay:
      return `<div class="text">\n${markdownHtml(component.content)}\n</div>`;
    case ComponentType.ActionRow: {
      const labels = component.components.map((button) => ('label' in button ? (button.label ?? '') : ''));
      return `<nav>${labels.map((label) => `<button>${escapeHtml(label)}</button>`).join('')}</nav>`;
    }
    default:
      throw new Error(`Cannot draw message: the bot sends no component of type ${component.type}`);
  }
}

/** Beginning of a line → the element that it opens. */
const LINES: readonly (readonly [string, string])[] = [
  ['### ', 'h3'],
  ['> ', 'blockquote'],
  ['-# ', 'small'],
  ['- ', 'li'],
  ['', 'p'],
];

function markdownHtml(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => {
      const [prefix, tag] = LINES.find(([start]) => line.startsWith(start)) ?? ['', 'p'];
      return `<${tag}>${readMarkdown(line.slice(prefix.length)).map(shownHtml).join('')}</${tag}>`;
    })
    .join('\n');
}

const TAGS: Readonly<Partial<Record<Shown['emphases'][number], string>>> = {
  strong: 'strong',
  underline: 'u',
  strikethrough: 's',
  link: 'a',
};

function shownHtml({ text, emphases }: Shown): string {
  return emphases.reduceRight((inner, emphasis) => {
    const tag = TAGS[emphasis] ?? 'span';
    return `<${tag}>${inner}</${tag}>`;
  }, escapeHtml(text));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
* { box-sizing: border-box; margin: 0; }
body { width: 480px; background: #313338; color: #dbdee1; font: 16px/1.375 "gg sans", "Noto Sans", sans-serif; }
main { position: relative; padding: 14px 16px 14px 68px; }
a { color: #00a8fc; }
.asked { margin: 0 0 6px -4px; font-size: 13px; color: #949ba4; }
.asked i { display: inline-block; width: 30px; height: 9px; margin: 0 6px -2px -26px; border: solid #4e5058;
  border-width: 2px 0 0 2px; border-radius: 6px 0 0; }
.asked code { padding: 1px 4px; border-radius: 4px; background: #2b3566; color: #c9cdfb; font: inherit; }
.avatar { position: absolute; left: 14px; top: 40px; width: 40px; height: 40px; border-radius: 50%;
  background: #4f6bd8; color: #fff; font: bold 44px/62px Georgia, "Noto Serif", serif; text-align: center;
  overflow: hidden; }
.name { margin-bottom: 6px; color: #f2f3f5; }
.name span { margin-left: 6px; padding: 1px 5px; border-radius: 4px; background: #5865f2; color: #fff;
  font-size: 11px; font-weight: 600; vertical-align: 2px; }
section { padding: 14px 14px 14px 14px; border: 1px solid #3f4147; border-left: 4px solid; border-radius: 8px;
  background: #2b2d31; }
.text + .text { margin-top: 9px; }
h3 { color: #f2f3f5; font-size: 17px; line-height: 1.3; }
blockquote { padding-left: 12px; border-left: 4px solid #4e5058; border-radius: 4px; }
blockquote + small { margin-top: 5px; }
small { display: block; color: #949ba4; font-size: 13px; }
li { margin-left: 18px; }
li::marker { color: #949ba4; }
li + li { margin-top: 3px; }
strong { color: #f2f3f5; }
small strong { color: #b5bac1; }
nav { display: flex; gap: 8px; margin-top: 8px; }
button { padding: 6px 16px; border: 0; border-radius: 8px; background: #4e5058; color: #fff; font: inherit;
  font-size: 14px; font-weight: 600; }
.only { margin-top: 8px; color: #949ba4; font-size: 13px; }
`;
