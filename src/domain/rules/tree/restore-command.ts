/**
 * The command that brings a file or a folder of the content back as it was when it was there last, whether
 * its loss is committed or not (git restore only undoes what is not). For bash and for PowerShell.
 * Without -r git asks whether the folder `content` was deleted.
 * @param path in the content tree
 */
export const restoreCommand = (path: string): string =>
  `git checkout $(git log -1 -r --diff-filter=d --format=%h -- content/${path}) -- content/${path}`;
