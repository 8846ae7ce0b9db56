import type { APIRoute } from 'astro';
import { securityTxt } from '../../publications/security-txt.ts';
import { getSite } from '../../site.ts';

/** No file at all while there is no contact to name. */
export const getStaticPaths = async () => {
  const text = securityTxt((await getSite()).settings);
  return text === undefined ? [] : [{ params: { file: 'security.txt' }, props: { text } }];
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
