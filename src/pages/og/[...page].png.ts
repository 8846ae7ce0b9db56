import type { APIRoute, GetStaticPaths } from 'astro';
import { pageList, type PublishedPage } from '../../publications/page-list.ts';
import { sharePicture, SHARE_PICTURE } from '../../publications/share-picture.ts';
import { getSite, hashOf } from '../../site.ts';
import { urls } from '../../urls.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  return pageList(site).map((page) => ({
    params: { page: urls.picture(page.path).replace(/^\/og\/|\.png$/g, '') },
    props: { page },
    cacheKey: hashOf([page, site.settings]),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await sharePicture(await getSite(), props['page'] as PublishedPage), {
    headers: { 'Content-Type': SHARE_PICTURE.type },
  });
