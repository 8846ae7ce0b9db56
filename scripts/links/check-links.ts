/** Asks other people's machines whether an address still answers, as gently as that can be asked. */

export interface Answer {
  /** "good"; "gone" needs an editor; "unsure" may be a machine that does not like to be asked by one. */
  verdict: 'good' | 'gone' | 'unsure';
  /** "404", "no such host", … */
  why: string;
}

interface Options {
  /** Told of every answer. */
  onAnswer?: (address: string, answer: Answer) => void;
  timeoutMs?: number;
}

/** Hosts asked at once; of each host one address at a time. */
const HOSTS_AT_ONCE = 4;
const NO_HOST = /^(ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/;

/** Whether no answer speaks of the network at all: the machine is off line. */
export function isOffline(answers: Iterable<Answer>): boolean {
  const all = [...answers];
  return all.length > 0 && all.every(({ why }) => NO_HOST.test(why));
}

async function ask(address: string, method: 'HEAD' | 'GET', timeoutMs: number): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'follow',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'user-agent': 'dan-chu-co-so link check', 'accept-language': 'vi' },
    });
    await response.body?.cancel();
    const why = String(response.status);
    if (response.ok) return { verdict: 'good', why };
    return { verdict: [404, 410].includes(response.status) ? 'gone' : 'unsure', why };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    const why = name === 'TimeoutError' ? `no answer in ${timeoutMs / 1000} s` : cause?.code;
    return { verdict: why === 'ENOTFOUND' ? 'gone' : 'unsure', why: why ?? String(error) };
  }
}

/** HEAD first; some servers answer only what a browser would ask. */
async function check(address: string, timeoutMs: number): Promise<Answer> {
  const answer = await ask(address, 'HEAD', timeoutMs);
  return answer.verdict === 'good' || !/^\d+$/.test(answer.why)
    ? answer
    : ask(address, 'GET', timeoutMs);
}

/** Answers of all addresses. */
export async function checkLinks(
  addresses: readonly string[],
  { onAnswer, timeoutMs = 15_000 }: Options = {},
): Promise<Map<string, Answer>> {
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const answers = new Map<string, Answer>();
  const worker = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const address of host) {
        const answer = await check(address, timeoutMs);
        answers.set(address, answer);
        onAnswer?.(address, answer);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
  return answers;
}
