import { Field } from '@ark-ui/solid/field';
import { FileUpload } from '@ark-ui/solid/file-upload';
import { NumberInput } from '@ark-ui/solid/number-input';
import { RadioGroup } from '@ark-ui/solid/radio-group';
import { SegmentGroup } from '@ark-ui/solid/segment-group';
import { Switch } from '@ark-ui/solid/switch';
import { TagsInput } from '@ark-ui/solid/tags-input';
import { For, Index, Show } from 'solid-js';

export function Text(props) {
  return (
    <Field.Root class="field" required={props.must} readOnly={props.fixed} {...props.mark}>
      <Field.Label>
        {props.label}
        <Field.RequiredIndicator> *</Field.RequiredIndicator>
      </Field.Label>
      <Show
        when={props.tall}
        fallback={
          <Field.Input
            value={props.value}
            maxLength={props.max}
            onInput={event => props.onPick?.(event.currentTarget.value)}
            onBlur={() => props.tidy && props.onPick(props.tidy(props.value))}
          />
        }
      >
        <Field.Textarea
          autoresize
          value={props.value}
          onInput={event => props.onPick(event.currentTarget.value)}
        />
      </Show>
      <Field.HelperText>{props.help}</Field.HelperText>
    </Field.Root>
  );
}

/** The kit's number box, in the language of the page; it writes its decimals on leaving. */
export function Figure(props) {
  return (
    <NumberInput.Root
      class="field"
      min={0}
      step={props.step ?? 1}
      formatOptions={props.format}
      onValueChange={({ valueAsNumber }) =>
        props.onPick(Number.isNaN(valueAsNumber) ? null : valueAsNumber)
      }
      {...props.mark}
    >
      <NumberInput.Label>{props.label}</NumberInput.Label>
      <NumberInput.Control class="control">
        <NumberInput.Input />
        <NumberInput.DecrementTrigger>−</NumberInput.DecrementTrigger>
        <NumberInput.IncrementTrigger>+</NumberInput.IncrementTrigger>
      </NumberInput.Control>
    </NumberInput.Root>
  );
}

export function Segments(props) {
  return (
    <SegmentGroup.Root
      class="field"
      value={props.value}
      onValueChange={({ value }) => props.onPick(value)}
      {...props.mark}
    >
      <SegmentGroup.Label>{props.label}</SegmentGroup.Label>
      <div class="segments">
        <SegmentGroup.Indicator class="slide" />
        <For each={props.entries}>
          {([code, words]) => (
            <SegmentGroup.Item value={code}>
              <SegmentGroup.ItemText>{words}</SegmentGroup.ItemText>
              <SegmentGroup.ItemControl />
              <SegmentGroup.ItemHiddenInput />
            </SegmentGroup.Item>
          )}
        </For>
      </div>
    </SegmentGroup.Root>
  );
}

export function Radios(props) {
  return (
    <RadioGroup.Root
      class="field"
      value={props.value}
      onValueChange={({ value }) => props.onPick(value)}
      {...props.mark}
    >
      <RadioGroup.Label>{props.label}</RadioGroup.Label>
      <For each={props.entries}>
        {words => (
          <RadioGroup.Item value={words}>
            <RadioGroup.ItemControl class="dot" />
            <RadioGroup.ItemText>{words}</RadioGroup.ItemText>
            <RadioGroup.ItemHiddenInput />
          </RadioGroup.Item>
        )}
      </For>
    </RadioGroup.Root>
  );
}

export function Lever(props) {
  return (
    <Switch.Root
      class="line"
      checked={props.value}
      onCheckedChange={({ checked }) => props.onPick(checked)}
      {...props.mark}
    >
      <Switch.Control>
        <Switch.Thumb />
      </Switch.Control>
      <Switch.Label>{props.label}</Switch.Label>
      <span class="word">{props.value ? 'Oui' : 'Non'}</span>
      <Switch.HiddenInput />
    </Switch.Root>
  );
}

/** Words that become labels on Enter, on a comma or on leaving. */
export function Words(props) {
  return (
    <TagsInput.Root
      class="field"
      value={props.value}
      max={5}
      delimiter=","
      blurBehavior="add"
      onValueChange={({ value }) => props.onPick(value)}
      {...props.mark}
    >
      <TagsInput.Context>
        {box => (
          <>
            <TagsInput.Label>{props.label}</TagsInput.Label>
            <TagsInput.Control class="control">
              <Index each={box().value}>
                {(word, index) => (
                  <TagsInput.Item index={index} value={word()}>
                    <TagsInput.ItemPreview>
                      <TagsInput.ItemText>{word()}</TagsInput.ItemText>
                      <TagsInput.ItemDeleteTrigger>✕</TagsInput.ItemDeleteTrigger>
                    </TagsInput.ItemPreview>
                    <TagsInput.ItemInput />
                  </TagsInput.Item>
                )}
              </Index>
              <TagsInput.Input placeholder="Ajouter un mot" />
            </TagsInput.Control>
          </>
        )}
      </TagsInput.Context>
      <TagsInput.HiddenInput />
    </TagsInput.Root>
  );
}

export function Files(props) {
  return (
    <FileUpload.Root
      class="field"
      maxFiles={5}
      accept={['application/pdf', 'image/png', 'image/jpeg']}
      onFileChange={({ acceptedFiles }) => props.onPick(acceptedFiles.map(({ name }) => name))}
      {...props.mark}
    >
      <FileUpload.Label>{props.label}</FileUpload.Label>
      <FileUpload.Dropzone>
        Déposez vos fichiers ici ou <FileUpload.Trigger>Choisir des fichiers</FileUpload.Trigger>
      </FileUpload.Dropzone>
      <span class="help">{props.help}</span>
      <FileUpload.ItemGroup>
        <FileUpload.Context>
          {box => (
            <For each={box().acceptedFiles}>
              {file => (
                <FileUpload.Item file={file}>
                  <FileUpload.ItemName />
                  <FileUpload.ItemSizeText />
                  <FileUpload.ItemDeleteTrigger>Retirer</FileUpload.ItemDeleteTrigger>
                </FileUpload.Item>
              )}
            </For>
          )}
        </FileUpload.Context>
      </FileUpload.ItemGroup>
      <FileUpload.HiddenInput />
    </FileUpload.Root>
  );
}
