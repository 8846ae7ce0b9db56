/** nginx on this machine, started from the configuration that the README recommends. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const PROGRAM = '/usr/sbin/nginx';
const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const INSTALL = 'apt-get install -y nginx-light libnginx-mod-http-brotli-static';
/** Whether Debian's nginx is here, with brotli. `.ci/run` installs it. */
export const hasNginx = existsSync(PROGRAM) && existsSync(MODULE);

export interface Nginx {
  origin: string;
  /** What "nginx -s reload" does. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** Serves `site`, a folder that was published to, with its own folder for logs. */
export async function startNginx(site: string, work: string): Promise<Nginx> {
  mkdirSync(work, { recursive: true });
  const port = await freePort();
  const config = readFileSync(join(import.meta.dirname, '../../scripts/serve/nginx.conf'), 'utf8')
    .replaceAll('/srv/dan-chu-co-so', site)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('  listen [::]:80;\n', '');
  const conf = join(work, 'nginx.conf');
  writeFileSync(
    conf,
    `load_module ${MODULE};\nuser root;\nworker_processes 2;\ndaemon off;\npid ${work}/pid;\n` +
      `error_log ${work}/error.log;\nevents {}\nhttp {\naccess_log off;\n` +
      ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${work}/${name};\n`)
        .join('') +
      `${config}\n}\n`,
  );
  const child = spawn(PROGRAM, ['-c', conf, '-p', work], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    try {
      await fetch(origin);
      break;
    } catch (error) {
      if (tries > 50 || child.exitCode !== null) throw error;
      await wait(50);
    }
  }
  return {
    origin,
    async reload() {
      child.kill('SIGHUP');
      await wait(300);
    },
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
