// Two words are typed before everything goes: no slip of the hand can do it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WipeReceipt, Wiping } from '../../room/wiping.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';

interface TypeToWipeProps {
  readonly onWipe: Wiping['wipe'];
  readonly onWiped: (receipt: WipeReceipt) => void;
  readonly onKeep: () => void;
}

export function TypeToWipe({ onWipe, onWiped, onKeep }: TypeToWipeProps) {
  const { t, i18n } = useTranslation('wiping');
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'resting' | 'notTyped' | 'wiping' | 'blocked' | 'failed'>('resting');
  const word = t('everything.word');
  const folded = (text: string) => text.trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase(i18n.language);
  const isTyped = folded(typed) === folded(word);
  const wipe = async () => {
    if (state === 'wiping') return;
    if (!isTyped) return setState('notTyped');
    setState('wiping');
    const outcome = await onWipe();
    if (typeof outcome === 'string') setState(outcome === 'blocked' ? 'blocked' : 'failed');
    else onWiped(outcome);
  };
  const trouble = state === 'blocked' || state === 'failed' ? t(`everything.${state}`) : '';
  return (
    <form
      className="typing"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void wipe();
      }}
    >
      <Field
        label={t('everything.type', { word })}
        value={typed}
        error={state === 'notTyped' && t('everything.typeFirst', { word })}
        onChange={(text) => {
          setTyped(text);
          setState('resting');
        }}
      />
      {trouble && (
        <p className="wrong" role="alert">
          {trouble}
        </p>
      )}
      <p className="vh" role="status">
        {state === 'wiping' && t('everything.wiping')}
      </p>
      <div className="presses">
        <Button big onClick={onKeep}>
          {t('everything.cancel')}
        </Button>
        <Button submit look="danger" big icon="trash" lacking={!isTyped || state === 'wiping'}>
          {t(state === 'wiping' ? 'everything.wiping' : 'everything.press')}
        </Button>
      </div>
    </form>
  );
}
