// A meeting that is open in more than one window: who writes, and how to write here instead.
import type { windows as Danish } from '../da/windows.ts';
import type { Translated } from '../translated.ts';

export const windows: Translated<typeof Danish, 'tr'> = {
  writer: {
    elsewhere: 'Toplantı başka bir pencerede açık. Burada okuyabilirsiniz.',
    moved: 'Toplantı başka bir pencereye geçti. Buradaki her şey kayıtlı.',
    nobody: 'Öteki pencere kapandı. Burada yazabilirsiniz.',
  },
  writeHere: 'Burada yaz',
  asking: 'Toplantı buraya alınıyor',
  unsaved: 'Toplantı başka bir pencereye geçti. Son yazılanlar kaydedilmedi. Şimdi bir dosya kaydedin.',
  fileSaved: 'Dosyanın İndirilenler klasöründe olduğuna bakın. Son yazılanlar onun içinde.',
  lead: 'Toplantının şimdiki hâli · {{name}}',
  covered: 'Toplantı ekranı örtülü',
  coveredLead: 'Yeniden başladığınızda sözler görünür.',
};
