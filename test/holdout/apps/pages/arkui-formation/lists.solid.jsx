import { Combobox, createListCollection } from '@ark-ui/solid/combobox';
import { DatePicker } from '@ark-ui/solid/date-picker';
import { useFilter } from '@ark-ui/solid/locale';
import { Select } from '@ark-ui/solid/select';
import { createMemo, createSignal, For, Index, Show } from 'solid-js';
import { Portal } from 'solid-js/web';

/** A face and its rows, in titled groups: pairs of a title and rows `{label, value}`. */
export function Choose(props) {
  const collection = createListCollection({ items: props.groups.flatMap(([, rows]) => rows) });
  return (
    <Select.Root
      class="field"
      collection={collection}
      value={props.value ? [props.value] : []}
      onValueChange={({ value }) => props.onPick(value[0] ?? null)}
      {...props.mark}
    >
      <Select.Label>{props.label}</Select.Label>
      <Select.Control>
        <Select.Trigger class="control">
          <Select.ValueText placeholder="Sélectionnez" />
          <Select.Indicator>▾</Select.Indicator>
        </Select.Trigger>
      </Select.Control>
      <Portal>
        <Select.Positioner>
          <Select.Content class="layer">
            <For each={props.groups}>
              {([title, rows]) => (
                <Select.ItemGroup>
                  <Show when={title}>
                    <Select.ItemGroupLabel>{title}</Select.ItemGroupLabel>
                  </Show>
                  <For each={rows}>
                    {row => (
                      <Select.Item item={row}>
                        <Select.ItemText>{row.label}</Select.ItemText>
                        <Select.ItemIndicator>✓</Select.ItemIndicator>
                      </Select.Item>
                    )}
                  </For>
                </Select.ItemGroup>
              )}
            </For>
          </Select.Content>
        </Select.Positioner>
      </Portal>
      <Select.HiddenSelect />
    </Select.Root>
  );
}

const asRow = text => ({ label: text, value: text });

/** A box one types in. With `ask` its rows are a server's; only a row counts. */
export function Seek(props) {
  const filter = useFilter({ sensitivity: 'base' });
  const [found, setFound] = createSignal(props.ask ? [] : props.entries.map(asRow));
  const [isBusy, setBusy] = createSignal(false);
  const collection = createMemo(() => createListCollection({ items: found() }));
  let wait;
  const serve = text => {
    clearTimeout(wait);
    if (text.trim().length < 2) return setFound([]);
    setBusy(true);
    wait = setTimeout(async () => {
      const rows = await props.ask(text);
      setFound(rows);
      setBusy(false);
    }, 350);
  };
  const sift = text =>
    setFound(props.entries.filter(entry => filter().contains(entry, text)).map(asRow));
  return (
    <Combobox.Root
      class="field"
      collection={collection()}
      openOnClick={!props.ask}
      placeholder={props.placeholder}
      onInputValueChange={({ inputValue, reason }) =>
        reason === 'input-change' && (props.ask ? serve(inputValue) : sift(inputValue))
      }
      onOpenChange={({ open }) => open && !props.ask && sift('')}
      onValueChange={({ value, items }) => props.onPick(value[0] ?? null, items[0])}
      {...props.mark}
    >
      <Combobox.Label>{props.label}</Combobox.Label>
      <Combobox.Control class="control">
        <Combobox.Input />
        <Combobox.ClearTrigger aria-label="Effacer">✕</Combobox.ClearTrigger>
        <Show when={!props.ask}>
          <Combobox.Trigger aria-label="Ouvrir">▾</Combobox.Trigger>
        </Show>
      </Combobox.Control>
      <Portal>
        <Combobox.Positioner>
          <Combobox.Content class="layer">
            <Show when={isBusy()}>
              <div class="busy">Recherche…</div>
            </Show>
            <Show when={!isBusy() && !found().length}>
              <div class="busy">Aucun résultat</div>
            </Show>
            <For each={isBusy() ? [] : collection().items}>
              {row => (
                <Combobox.Item item={row}>
                  <Combobox.ItemText>{row.label}</Combobox.ItemText>
                  <Combobox.ItemIndicator>✓</Combobox.ItemIndicator>
                </Combobox.Item>
              )}
            </For>
          </Combobox.Content>
        </Combobox.Positioner>
      </Portal>
    </Combobox.Root>
  );
}

const Days = () => (
  <DatePicker.Context>
    {picker => (
      <DatePicker.Table>
        <DatePicker.TableHead>
          <DatePicker.TableRow>
            <Index each={picker().weekDays}>
              {day => <DatePicker.TableHeader>{day().narrow}</DatePicker.TableHeader>}
            </Index>
          </DatePicker.TableRow>
        </DatePicker.TableHead>
        <DatePicker.TableBody>
          <Index each={picker().weeks}>
            {week => (
              <DatePicker.TableRow>
                <Index each={week()}>
                  {day => (
                    <DatePicker.TableCell value={day()}>
                      <DatePicker.TableCellTrigger>{day().day}</DatePicker.TableCellTrigger>
                    </DatePicker.TableCell>
                  )}
                </Index>
              </DatePicker.TableRow>
            )}
          </Index>
        </DatePicker.TableBody>
      </DatePicker.Table>
    )}
  </DatePicker.Context>
);

/** Two boxes of one period, with one calendar. */
export function Period(props) {
  return (
    <DatePicker.Root
      class="period"
      selectionMode="range"
      locale="fr-FR"
      timeZone="Europe/Paris"
      startOfWeek={1}
      placeholder="jj/mm/aaaa"
      onValueChange={({ value }) => props.onPick(value.map(day => day?.toString() ?? null))}
    >
      <For each={props.labels}>
        {(label, index) => (
          <div class="field" {...props.marks[index()]}>
            <DatePicker.Label index={index()}>{label}</DatePicker.Label>
            <DatePicker.Control class="control">
              <DatePicker.Input index={index()} />
              <Show when={index()}>
                <DatePicker.Trigger aria-label="Ouvrir le calendrier">▦</DatePicker.Trigger>
              </Show>
            </DatePicker.Control>
          </div>
        )}
      </For>
      <Portal>
        <DatePicker.Positioner>
          <DatePicker.Content class="layer">
            <DatePicker.View view="day">
              <DatePicker.ViewControl class="turn">
                <DatePicker.PrevTrigger>‹</DatePicker.PrevTrigger>
                <DatePicker.RangeText />
                <DatePicker.NextTrigger>›</DatePicker.NextTrigger>
              </DatePicker.ViewControl>
              <Days />
            </DatePicker.View>
          </DatePicker.Content>
        </DatePicker.Positioner>
      </Portal>
    </DatePicker.Root>
  );
}
