import { strings } from '../../strings.ts';
import { urls } from '../../urls.ts';

/** The main navigation, in its order, as the header of a wide screen has room for it. */
export const navLinks = [
  { href: urls.plans, text: strings.nav.plan },
  { href: urls.documents, text: strings.nav.documents },
  { href: urls.units, text: strings.nav.units },
  { href: urls.milestones, text: strings.nav.milestones },
  { href: urls.stories, text: strings.nav.stories },
] as const;

/** The same behind "Danh mục", where there is room for what phones else find at the foot alone. */
export const menuLinks = [
  ...navLinks,
  { href: urls.glossary, text: strings.footer.glossary },
] as const;
