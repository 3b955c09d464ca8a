// A file that is made when it is asked for: one, however often it is pressed, and a sentence when it could not be made.
import { useTranslation } from 'react-i18next';
import { useAsking } from './useAsking.ts';

/** `make` makes the file and hands it over. `trouble` is empty unless the last one was not made. */
export function useMadeFile(make: () => Promise<void>) {
  const { t } = useTranslation('shell');
  const { answer: made, go } = useAsking(() =>
    make().then(
      () => true,
      () => false,
    ),
  );
  return { trouble: made === false ? t('cover.noFile') : '', make: () => void go() };
}
