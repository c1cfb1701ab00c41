import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/io/settings.ts';
import { UserError } from '../../src/user-error.ts';

describe('readSettings', () => {
  test('nothing is needed', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ discordToken: undefined, guildId: undefined, logLevel: 'info' });
    expect(settings.corpusDir).toMatch(/[\\/]corpus$/);
    expect(settings.dataDir).toMatch(/[\\/]data$/);
  });

  test('an empty line of .env is a setting left out', () => {
    const settings = readSettings({ DISCORD_TOKEN: '', DISCORD_APPLICATION_ID: '', CORPUS_DIR: ' ' });
    expect(settings).toMatchObject({ discordToken: undefined, applicationId: undefined });
    expect(settings.corpusDir).toMatch(/[\\/]corpus$/);
  });

  test('an absolute folder stays as it is', () => {
    const folder = process.platform === 'win32' ? 'C:\\articles' : '/srv/articles';
    expect(readSettings({ CORPUS_DIR: folder }).corpusDir).toBe(folder);
  });

  test.each([
    ['DISCORD_TOKEN', 'two words'],
    ['DISCORD_APPLICATION_ID', 'my-bot'],
    ['DISCORD_GUILD_ID', '12'],
    ['LOG_LEVEL', 'loud'],
  ])('a wrong %s is named, with how to mend it, and without its value', (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(UserError);
    expect(read).toThrow(new RegExp(`^Cannot use the setting ${name}: it must`));
    expect(read).not.toThrow(value);
  });

  test('every wrong setting is named at once', () => {
    expect(() => readSettings({ LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'x' })).toThrow(
      /GUILD_ID[\s\S]*LOG_LEVEL/,
    );
  });
});
