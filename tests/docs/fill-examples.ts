/**
 * The examples of the README, as doctests: in a fenced block, what follows a prompt is what a person types, and the
 * lines up to the next prompt are what the program answers. The reader sees a session, and nothing else is to be kept.
 */

/** What a person types at each of the two prompts. */
export interface Example {
  readonly prompt: 'verbatim> ' | '$ ';
  /** Without the prompt; a line that ends in `\` goes on in the next. */
  readonly typed: string;
}

const BLOCKS = /^```(?:text|console)\n((?:verbatim> |\$ )[\s\S]*?)^```$/gm;
const EXAMPLES = /^(verbatim> |\$ )((?:.*\\\n)*.*)\n(?:(?!verbatim> |\$ ).*\n)*/gm;

/** Every example in a page, in its order. */
export function examplesIn(markdown: string): Example[] {
  return [...markdown.matchAll(BLOCKS)].flatMap(([, block = '']) =>
    [...block.matchAll(EXAMPLES)].map(([, prompt, typed = '']) => ({
      prompt: prompt === '$ ' ? '$ ' : 'verbatim> ',
      typed,
    })),
  );
}

/** The page with what the program answers now. White space at the end of an answer is left out. */
export async function fillExamples(
  markdown: string,
  answer: (example: Example) => Promise<string>,
): Promise<string> {
  const answers = new Map<string, string>();
  for (const example of examplesIn(markdown)) {
    answers.set(`${example.prompt}${example.typed}`, (await answer(example)).trimEnd());
  }
  return markdown.replace(BLOCKS, (block) => {
    const asked = examplesIn(block).map(({ prompt, typed }) => `${prompt}${typed}`);
    const [fence = ''] = block.split('\n', 1);
    const sessions = asked.map((question) => `${question}\n${answers.get(question)}\n`);
    return `${fence}\n${sessions.join('\n')}\`\`\``;
  });
}
