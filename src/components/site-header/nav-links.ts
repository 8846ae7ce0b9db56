import { strings } from '../../strings.ts';
import { urls } from '../../urls.ts';

/** The main navigation, in its order. */
export const navLinks = [
  { href: urls.plans, text: strings.nav.plan },
  { href: urls.documents, text: strings.nav.documents },
  { href: urls.units, text: strings.nav.units },
  { href: urls.milestones, text: strings.nav.milestones },
  { href: urls.stories, text: strings.nav.stories },
] as const;
