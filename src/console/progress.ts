import { Presets, SingleBar } from 'cli-progress';
import type { SyncOptions } from '../library/sync.ts';

/**
 * Shows how building a library goes on: a bar on a terminal, which leaves no trace, and nothing elsewhere but
 * the problems, a line each.
 *
 * @param stream standard error: standard output belongs to results
 */
export function showProgress(stream: NodeJS.WriteStream): Required<SyncOptions> {
  const bar = new SingleBar(
    {
      format: 'Reading articles {bar} {value}/{total} {file}',
      stream,
      clearOnComplete: true,
      hideCursor: true,
      stopOnComplete: true,
      gracefulExit: false,
      noTTYOutput: false,
    },
    Presets.shades_classic,
  );
  const problems: string[] = [];
  const flush = () => {
    for (const problem of problems.splice(0)) stream.write(`${problem}\n`);
  };
  return {
    onProgress: ({ done, total, file }) => {
      if (!stream.isTTY || total === 0) return;
      if (!bar.isActive && file !== null) bar.start(total, done, { file });
      bar.update(done, { file: file ?? '' });
      if (file === null) {
        bar.stop();
        flush();
      }
    },
    // A line in the middle of the bar would tear it: problems wait until it is gone.
    onProblem: (problem) => {
      problems.push(problem);
      if (!bar.isActive) flush();
    },
  };
}
