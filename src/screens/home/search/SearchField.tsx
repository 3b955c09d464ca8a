// Searches while it is typed. Escape clears it.
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/Field.tsx';
import { Icon } from '../../../ui/Icon.tsx';

interface SearchFieldProps {
  readonly query: string;
  /** How much was found, said while it is typed; empty when nothing is searched for. */
  readonly told: string;
  readonly onChange: (query: string) => void;
  readonly onFocus: () => void;
}

export function SearchField({ query, told, onChange, onFocus }: SearchFieldProps) {
  const { t } = useTranslation('home');
  return (
    <div role="search" className="searchfield">
      <Icon name="search" />
      <Field
        label={t('search.label')}
        hideLabel
        placeholder={t('search.placeholder')}
        type="search"
        enterKeyHint="search"
        maxLength={200}
        value={query}
        onChange={onChange}
        onFocus={onFocus}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          event.stopPropagation();
          onChange('');
        }}
      />
      <p className="vh" role="status">
        {told}
      </p>
    </div>
  );
}
