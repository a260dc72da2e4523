// The IDE of /graphiql: example questions, an editor, the answer, the schema with its descriptions. It asks only this server.
const at = (id) => document.getElementById(id);
const [query, variables, answer, cost, tabs, docs, find] = ['query', 'variables', 'answer', 'cost', 'tabs', 'docs', 'find'].map(at);

async function ask(body) {
  const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return response.json();
}

async function run() {
  answer.value = '…';
  let given;
  try {
    given = variables.value.trim() === '' ? undefined : JSON.parse(variables.value);
  } catch {
    answer.value = 'The variables are no JSON.';
    return;
  }
  try {
    const result = await ask({ query: query.value, variables: given });
    answer.value = JSON.stringify(result, null, 2);
    const price = result.extensions?.cost;
    cost.textContent = price ? `${price.requested} of ${price.limit} points` : '';
  } catch {
    answer.value = 'The server does not answer. Is it running?';
  }
  location.replace(`#${new URLSearchParams({ query: query.value, variables: variables.value })}`);
}

function choose(example, button) {
  query.value = example.text;
  variables.value = '';
  for (const other of tabs.children) other.setAttribute('aria-pressed', String(other === button));
  run();
}

function showTypes(types) {
  const wanted = find.value.trim().toLowerCase();
  const list = document.createElement('dl');
  let shown = 0;
  for (const type of types) {
    for (const field of type.fields ?? [{ name: '', description: type.description }]) {
      const name = field.name === '' ? type.name : `${type.name}.${field.name}`;
      if (wanted !== '' && !name.toLowerCase().includes(wanted)) continue;
      if (wanted === '' && type.name !== 'Query') continue;
      if (++shown > 200) break;
      const [term, text] = [document.createElement('dt'), document.createElement('dd')];
      term.textContent = name;
      text.textContent = field.description ?? '';
      list.append(term, text);
    }
  }
  docs.replaceChildren(list);
}

at('run').addEventListener('click', run);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
});

const examples = await (await fetch('/graphiql/examples.json')).json();
for (const example of examples) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = example.title;
  button.addEventListener('click', () => choose(example, button));
  tabs.append(button);
}
const kept = new URLSearchParams(location.hash.slice(1));
if (kept.has('query')) {
  query.value = kept.get('query');
  variables.value = kept.get('variables') ?? '';
} else if (examples[0]) choose(examples[0], tabs.firstChild);

const { data } = await ask({ query: '{ __schema { types { name description fields { name description } } } }' });
const types = (data?.__schema.types ?? [])
  .filter(({ name }) => !name.startsWith('__'))
  .sort((a, b) => (a.name === 'Query' ? -1 : b.name === 'Query' ? 1 : a.name < b.name ? -1 : 1));
showTypes(types);
find.addEventListener('input', () => showTypes(types));
