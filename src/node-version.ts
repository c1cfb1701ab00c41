/**
 * Says clearly when the program is run by an older Node than the one that the project pins. Imported first, so
 * that the sentence comes before any error of a newer API.
 */
const NEEDED = 24;

const major = Number(process.versions.node.split('.')[0]);
if (major < NEEDED) {
  process.stderr.write(
    `Cannot start Verbatim with Node ${process.versions.node}: it needs Node ${NEEDED} or newer. ` +
      'Run "npm install" and then "npm start", which use the Node that the project brings along\n',
  );
  process.exit(1);
}
