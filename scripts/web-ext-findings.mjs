/**
 * Preact sets `innerHTML` in two places, for a property that this project never uses: the only
 * two warnings accepted.
 */
const ACCEPTED = { code: 'UNSAFE_VAR_ASSIGNMENT', perFile: 2 };

/**
 * What « web-ext lint » says beyond what is accepted.
 * @param {string} output Its JSON, with whatever npm printed around it.
 * @returns {string[]} One line a finding.
 */
export function unexpectedFindings(output) {
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  let report;
  try {
    report = JSON.parse(json);
  } catch {
    return [`web-ext printed no report:\n${output}`];
  }
  const accepted = new Map();
  return [...report.errors, ...report.warnings, ...report.notices]
    .filter(({ code, file }) => {
      if (code !== ACCEPTED.code) return true;
      const seen = (accepted.get(file) ?? 0) + 1;
      accepted.set(file, seen);
      return seen > ACCEPTED.perFile;
    })
    .map(
      ({ _type, code, message, file, line }) => `${_type} ${code}: ${message} (${file}:${line})`,
    );
}
