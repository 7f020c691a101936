import { ButtonLink, InputField, ListChoice, Loading, Tag, Text } from '@kiwicom/orbit-components';
import { CloseCircle, Search } from '@kiwicom/orbit-components/icons';
import { useEffect, useRef, useState } from 'react';
import { hand } from '../../shared/expose.js';
import { askServer } from '../../shared/lists.js';
import { typed } from './fields.jsx';

/** Rows that a slow server finds for what is typed, under the box. */
function useServer(entries) {
  const [found, setFound] = useState(null);
  const [waits, setWaits] = useState(false);
  const clock = useRef(0);
  const zone = useRef(null);
  const leaving = useRef(null);
  const close = () => {
    clearTimeout(clock.current);
    clock.current = 0;
    setFound(null);
    setWaits(false);
  };
  const ask = text => {
    close();
    if (text.trim().length < 3) return;
    const own = setTimeout(async () => {
      setWaits(true);
      const rows = await askServer(entries, text, 800);
      // The answer to a former question is of no use.
      if (clock.current !== own) return;
      setFound(rows);
      setWaits(false);
    }, 350);
    clock.current = own;
  };
  // What is typed and not chosen is put away a little after the box and its rows are left.
  useEffect(() => {
    const box = zone.current;
    const left = ({ relatedTarget }) =>
      box.contains(relatedTarget) || setTimeout(() => leaving.current(), 300);
    box.addEventListener('focusout', left);
    return () => box.removeEventListener('focusout', left);
  }, []);
  return { found, waits, ask, zone, leaving, close };
}

/** A box and the rows under it. */
const Finder = ({ id, server, take, about, children }) => (
  <div className="trouve" ref={server.zone}>
    {children}
    {(server.waits || server.found) && (
      <div className="lignes" role="listbox" id={id}>
        {server.waits && <Loading type="inlineLoader" title="Recherche" />}
        {server.found?.map(text => (
          <ListChoice
            key={text}
            role="option"
            title={text}
            description={about}
            onClick={() => take(text)}
          />
        ))}
        {server.found?.length === 0 && <Text type="secondary">Aucun résultat</Text>}
      </div>
    )}
  </div>
);

const asList = (id, server) => ({
  role: 'combobox',
  ariaAutocomplete: 'list',
  ariaExpanded: !!server.found,
  ariaControls: id,
});

/** The text of the row that is taken stays in the box. */
export const Finds = ({ name, held, put, entries, about, ...rest }) => {
  const server = useServer(entries);
  const [text, setText] = useState('');
  const taken = useRef(null);
  const take = row => {
    taken.current = row;
    put(name)(row);
    setText(row ?? '');
    server.close();
  };
  server.leaving.current = () => {
    setText(taken.current ?? '');
    server.close();
  };
  return (
    <div {...hand(name)}>
      <Finder id={`${name}-lignes`} server={server} take={take} about={about}>
        <InputField
          {...rest}
          {...asList(`${name}-lignes`, server)}
          prefix={<Search />}
          suffix={
            held[name] && (
              <ButtonLink
                iconLeft={<CloseCircle />}
                size="small"
                title="Effacer"
                onClick={() => take(null)}
              />
            )
          }
          value={text}
          onChange={typed(value => {
            setText(value);
            server.ask(value);
          })}
        />
      </Finder>
    </div>
  );
};

/** The row that is taken becomes a label in the box. */
export const Labelled = ({ name, held, put, entries, ...rest }) => {
  const server = useServer(entries);
  const [text, setText] = useState('');
  const leave = () => {
    setText('');
    server.close();
  };
  server.leaving.current = leave;
  return (
    <div {...hand(name)}>
      <Finder
        id={`${name}-lignes`}
        server={server}
        take={row => {
          put(name)(row);
          leave();
        }}
      >
        <InputField
          {...rest}
          {...asList(`${name}-lignes`, server)}
          tags={
            held[name] && (
              <Tag size="small" selected labelDismiss="Retirer" onRemove={() => put(name)(null)}>
                {held[name]}
              </Tag>
            )
          }
          value={text}
          onChange={typed(value => {
            setText(value);
            server.ask(value);
          })}
        />
      </Finder>
    </div>
  );
};
