// An invitation in words, part by part: what it is, when and where, why, what may be asked, and whom to call.
import { useTranslation } from 'react-i18next';
import type { Invitation } from '../../handover/invitation.ts';
import { usePlannedTime } from '../frame/usePlannedTime.ts';

export interface InvitationPart {
  readonly heading?: string;
  /** Somebody's own words are marked as such, with their language. */
  readonly lines: readonly { readonly text: string; readonly own?: boolean; readonly lang?: string }[];
}

export function useInvitationParts(): (one: Invitation) => readonly InvitationPart[] {
  const { t } = useTranslation('invitation');
  const timeOf = usePlannedTime();

  const time = (one: Invitation): readonly string[] => {
    const when = timeOf(one);
    if (when === null) return [t('dateOpen')];
    return [`${when}.`, ...(one.minutes && !one.end ? [t('minutes', { minutes: one.minutes })] : [])];
  };
  const told = (...texts: readonly string[]) => texts.filter(Boolean).map((text) => ({ text }));

  return (one) => {
    const { citizen, gamemaster, phone, role, topic } = one;
    const roleLine = role === 'citizen' || role === 'gamemaster' ? '' : t(`role.${role}`, { citizen });
    const parts: readonly InvitationPart[] = [
      {
        lines: told(
          t(one.invitedBy === 'unit' ? 'unitInvites' : 'invites', { citizen }),
          t('whatItIs', { citizen }),
          t('end'),
          t('leads', { gamemaster }),
        ),
      },
      { heading: t('when'), lines: told(...time(one)) },
      { heading: t('where'), lines: told(one.place || t('placeOpen')) },
      {
        heading: t('topic'),
        lines: topic
          ? [
              { text: topic.text, own: true },
              ...(topic.original ? [{ text: topic.original.text, own: true, lang: topic.original.lang }] : []),
            ]
          : [],
      },
      {
        heading: t('why'),
        lines: [
          ...told(...one.reasons.map((reason) => t(`reason.${reason}`, { citizen }))),
          ...(one.reasonText ? [{ text: t('citizenSays', { citizen }) }, { text: one.reasonText, own: true }] : []),
        ],
      },
      { heading: t('asked'), lines: told(roleLine, one.scope && t('scope', { scope: one.scope })) },
      { lines: told(t('answer'), phone ? t('phone', { gamemaster, phone }) : t('noPhone', { gamemaster })) },
      { lines: told(t('regards'), citizen, [gamemaster, one.workplace].filter(Boolean).join(', ')) },
    ];
    return parts.filter(({ lines }) => lines.length > 0);
  };
}

/** The whole invitation as plain text. Own words stand in quotes, byte for byte. */
export const asText = (hello: string, parts: readonly InvitationPart[], quoted: (text: string) => string): string =>
  [
    hello,
    ...parts.map(({ heading, lines }) =>
      [...(heading ? [heading] : []), ...lines.map(({ text, own }) => (own ? quoted(text) : text))].join('\n'),
    ),
  ].join('\n\n');
