/**
 * The rules by which MDN's HTTP Observatory scores a site (github.com/mdn/mdn-http-observatory, src/grader),
 * as far as they ask for headers: 100 and what a good header adds or a bad one takes.
 */

/** Score of the headers of a page that sets no cookie and loads scripts of its own origin only. */
export function observatoryScore(headers: Headers): { score: number; remarks: string[] } {
  const remarks: string[] = [];
  let score = 100;
  const add = (points: number, remark: string) => {
    score += points;
    remarks.push(`${points > 0 ? '+' : ''}${points} ${remark}`);
  };
  const policy = new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values] as const;
    }),
  );
  const scripts = policy.get('script-src') ?? policy.get('default-src');
  const styles = policy.get('style-src') ?? policy.get('default-src');
  if (!scripts) add(-25, 'no policy');
  else if (
    scripts.some(
      (v) => /unsafe-inline|unsafe-eval|^(https?:|data:|\*)$/.test(v) && !v.includes('wasm'),
    )
  ) {
    add(-20, 'scripts of any kind');
  } else if (styles?.includes(`'unsafe-inline'`)) add(0, 'inline styles of any kind');
  else if (
    policy.get('default-src')?.join() === `'none'` &&
    /^'(none|self)'$/.test(policy.get('form-action')?.join() ?? '')
  )
    add(10, `policy with default-src 'none'`);
  else add(5, 'policy');
  const age = Number(
    /max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1] ?? 0,
  );
  if (age < 15_768_000) add(-20, 'no or short HSTS');
  if (headers.get('x-content-type-options') !== 'nosniff') add(-5, 'no nosniff');
  if (policy.has('frame-ancestors')) add(5, 'frame-ancestors in the policy');
  else if (!/DENY|SAMEORIGIN/.test(headers.get('x-frame-options') ?? '')) add(-20, 'may be framed');
  const referrer = headers.get('referrer-policy') ?? '';
  if (/^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(referrer)) {
    add(5, 'referrer kept private');
  } else if (referrer !== '') add(-5, 'referrer given away');
  const sharing = headers.get('cross-origin-resource-policy') ?? '';
  if (/^same-(origin|site)$/.test(sharing)) add(10, 'resources not for other origins');
  if (
    headers.get('access-control-allow-origin') &&
    headers.has('access-control-allow-credentials')
  ) {
    add(-50, 'readable by other origins');
  }
  return { score, remarks };
}
