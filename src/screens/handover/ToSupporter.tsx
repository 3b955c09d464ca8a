// "Til din bisidder": the citizen says part by part what one person gets. Nothing is chosen beforehand, nothing goes
// without a yes, and the last word counts.
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../handover/sheet.ts';
import { sheetDocument } from '../../handover/sheetDocument.ts';
import { sheetHtml } from '../../handover/sheetHtml.ts';
import { partsFor, type SharedPart, sharedParts } from '../../meeting/closing.ts';
import type { Participant } from '../../meeting/participants.ts';
import { useDevice } from '../../room/device.ts';
import { useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { sheetFileType } from './AsFile.tsx';
import { CopyByHand } from './CopyByHand.tsx';
import { GiveCheck } from './GiveCheck.tsx';
import { useCopying } from './useCopying.ts';
import type { Giving } from './useGiving.ts';
import { type Opening, Way } from './Way.tsx';

const ways = ['paper', 'file', 'text'] as const;
export type SupporterWay = (typeof ways)[number];

interface ToSupporterProps extends Opening {
  readonly giving: Giving;
  readonly person: Participant;
  readonly sheet: Sheet;
  readonly parts: readonly SharedPart[];
  readonly onParts: (parts: readonly SharedPart[]) => void;
  readonly way: SupporterWay;
  readonly onWay: (way: SupporterWay) => void;
}

export function ToSupporter({ giving, person, sheet, parts, onParts, way, onWay, ...opening }: ToSupporterProps) {
  const { t } = useTranslation('give');
  const tell = useTell();
  const device = useDevice();
  const { byHand, copy, forget } = useCopying();
  const { id, name } = person;
  const { meeting, speaking } = giving;
  const before = partsFor(meeting, id);
  const agree = (to: readonly SharedPart[]) =>
    tell({ type: 'sharing.agreed', personId: id, byId: meeting.citizenId, parts: to });

  const give = async () => {
    if (agree(parts) !== null) return;
    if (way === 'paper') window.print();
    if (way === 'file') {
      device.saveFile(t('file.fileName'), sheetFileType, sheetHtml(sheetDocument(sheet, speaking), null));
    }
    const done = way === 'text' ? await copy(giving.textOf(sheet)) : true;
    giving.handOver(way, id);
    if (done)
      opening.onClose(t(`supporter.${({ paper: 'printed', file: 'saved', text: 'copied' } as const)[way]}`, { name }));
  };

  return (
    <Way
      icon="people"
      title={t(person.role === 'representative' ? 'supporter.representative' : 'supporter.supportPerson')}
      hint={t('supporter.hint', { name })}
      press={t('supporter.press')}
      pressName={t('supporter.pressFor', { name })}
      given={giving.given(ways, id)}
      {...opening}
      onOpen={() => {
        forget();
        opening.onOpen();
      }}
    >
      {byHand ? (
        <CopyByHand text={byHand} onClose={() => opening.onClose()} />
      ) : (
        <>
          <fieldset className="choices">
            <legend className="label">{t('supporter.which', { name })}</legend>
            <div className="opts">
              {sharedParts.map((part) => (
                <Check
                  key={part}
                  checked={parts.includes(part)}
                  onChange={(yes) => onParts(sharedParts.filter((one) => (one === part ? yes : parts.includes(one))))}
                >
                  {t(`supporter.part.${part}`)}
                </Check>
              ))}
            </div>
          </fieldset>
          {before.length > 0 && (
            <div className="chips">
              <p className="hint">{t('supporter.before')}</p>
              <Button
                look="quiet"
                icon="close"
                onClick={() => {
                  if (agree([]) !== null) return;
                  onParts([]);
                  opening.onClose(t('supporter.stopped', { name }));
                }}
              >
                {t('supporter.stop', { name })}
              </Button>
            </div>
          )}
          <ChoiceRow
            legend={t('supporter.how')}
            options={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
            value={way}
            onChange={onWay}
          />
          <GiveCheck
            to={name}
            isOnPaper={way === 'paper' && parts.length > 0}
            text={parts.length > 0 ? giving.textOf(sheet) : ''}
            lacking={parts.length > 0 ? '' : t('supporter.nothing', { name })}
            onGive={() => void give()}
            onLetBe={() => opening.onClose()}
          />
        </>
      )}
    </Way>
  );
}
