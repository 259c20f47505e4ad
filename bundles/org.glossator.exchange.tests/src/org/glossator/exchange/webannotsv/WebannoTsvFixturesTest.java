package org.glossator.exchange.webannotsv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.Repository;
import org.glossator.exchange.xmi.XmiFormat;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of INCEpTION's own test suite: what a table holds is what the XMI beside it holds. */
class WebannoTsvFixturesTest {

	/** Here the table says otherwise by rule: spans that begin or end between tokens are cut or moved. */
	private static final Set<String> CUT = Set.of("testAnnotationWithLeadingWhitespaceAtStart", "testAnnotationWithTrailingWhitespace",
			"testZeroWidthAnnotationBeforeFirstTokenIsMovedToBeginOfFirstToken", "testZeroWidthAnnotationBetweenTokenIsMovedToEndOfPreviousToken");

	private static final Map<String, String> KEEP = Map.of("segmentation", "keep");

	private final WebannoTsvFormat format = new WebannoTsvFormat();

	@TempDir
	Path folder;

	private static List<Path> cases() throws IOException {
		Path shared = Repository.shared("fixtures/webanno-tsv3");
		assumeTrue(shared != null, "No ../shared/fixtures/webanno-tsv3");
		try (Stream<Path> files = Files.list(shared)) {
			return files.filter(Files::isDirectory).sorted().toList();
		}
	}

	/**
	 * What a document says, without ids: annotations are named by their content. The suite's XMI calls some types and
	 * features by other names than its tables, and has zeros where the tables have nothing.
	 */
	private static List<String> content(AnnotatedDocument document, SchemaSpec schema) {
		Map<String, AnnotationRecord> byId = new HashMap<>();
		document.annotations().forEach(record -> byId.put(record.id(), record));
		List<String> all = new ArrayList<>();
		for (AnnotationRecord record : document.annotations()) {
			if (!layer(record, schema).matches(".*(Token|Sentence)") || !record.values().isEmpty() && !values(record, byId, schema).isEmpty()) {
				all.add(told(record, byId, schema));
			}
		}
		all.sort(null);
		return all;
	}

	private static String layer(AnnotationRecord record, SchemaSpec schema) {
		String type = schema.layer(record.layer()).uimaType();
		return type.endsWith("ner.type.NamedEntity") ? "webanno.custom.Span" : type;
	}

	private static String told(AnnotationRecord record, Map<String, AnnotationRecord> byId, SchemaSpec schema) {
		return layer(record, schema) + " " + values(record, byId, schema) + " " + switch (record) {
			case SpanRecord span -> span.span().toString();
			case RelationRecord relation -> place(byId.get(relation.source()), schema) + " to " + place(byId.get(relation.target()), schema);
			case ChainRecord chain -> chain.members().stream().map(id -> place(byId.get(id), schema)).toList().toString();
			case DocumentLevelRecord level -> "";
		};
	}

	private static String place(AnnotationRecord record, SchemaSpec schema) {
		return layer(record, schema) + " " + ((SpanRecord) record).span();
	}

	private static Map<String, List<String>> values(AnnotationRecord record, Map<String, AnnotationRecord> byId, SchemaSpec schema) {
		Map<String, List<String>> values = new TreeMap<>();
		for (String name : record.values().names()) {
			if (name.equals("order") || name.equals("pos") || name.equals("integerValue") && record.values().get("intValue") != null) {
				continue;
			}
			String plain = name.equals("intValue") ? "integerValue" : name;
			values.put(plain, record.values().all(name).stream().map(value -> {
				int bar = value.lastIndexOf('|');
				AnnotationRecord target = byId.get(value.substring(bar + 1));
				return name.equals("links") && target != null ? value.substring(0, bar + 1) + place(target, schema) : value;
			}).toList());
		}
		return values;
	}

	@Test
	void tables_giveWhatTheirXmiGives() throws IOException {
		int compared = 0;
		for (Path each : cases()) {
			Path xmi = each.resolve("reference.xmi");
			byte[] head = Files.readAllBytes(each.resolve("reference.tsv"));
			assertEquals(1, format.detect(each.resolve("reference.tsv"), head), each.toString());
			Collected table = Collected.read(format, SchemaSpec.EMPTY, KnownDocuments.NONE, KEEP, each.resolve("reference.tsv"));
			assertEquals(1, table.documents.size(), each.toString());
			if (Files.exists(xmi) && !CUT.contains(each.getFileName().toString())) {
				Collected cas = Collected.read(new XmiFormat(), SchemaSpec.EMPTY, KnownDocuments.NONE, KEEP, xmi);
				assertEquals(cas.documents.get(0).text(), table.documents.get(0).text(), each.toString());
				assertEquals(content(cas.documents.get(0), cas.schema), content(table.documents.get(0), table.schema), each.toString());
				compared++;
			}
		}
		assertEquals(44, compared);
	}

	@Test
	void xmiWrittenAsTable_isTheTable() throws IOException {
		int compared = 0;
		for (Path each : cases()) {
			if (!Files.exists(each.resolve("reference.xmi"))) {
				continue;
			}
			Collected cas = Collected.read(new XmiFormat(), SchemaSpec.EMPTY, KnownDocuments.NONE, KEEP, each.resolve("reference.xmi"));
			LossReport losses = Collected.write(format, cas.schema, cas.documents, folder, Map.of());
			Collected written = Collected.read(format, SchemaSpec.EMPTY, KnownDocuments.NONE, KEEP, folder.resolve("doc.tsv"));
			Collected table = Collected.read(format, SchemaSpec.EMPTY, KnownDocuments.NONE, KEEP, each.resolve("reference.tsv"));
			assertEquals(table.documents.get(0).text(), written.documents.get(0).text(), each.toString());
			assertEquals(content(table.documents.get(0), table.schema), content(written.documents.get(0), written.schema), each.toString());
			assertEquals(CUT.contains(each.getFileName().toString()),
					Collected.counts(losses).keySet().stream().anyMatch(loss -> loss.equals(TsvDocument.CUT) || loss.equals(TsvDocument.MOVED)), each.toString());
			compared++;
		}
		assertEquals(48, compared);
	}

	@Test
	void tablesWrittenBack_sayTheSameUnderTheGrammar() throws IOException {
		List<Path> cases = cases();
		assertEquals(50, cases.size());
		int identical = 0;
		for (Path each : cases) {
			Path file = each.resolve("reference.tsv");
			Collected first = Collected.read(format, SchemaSpec.EMPTY, KnownDocuments.NONE, KEEP, file);
			LossReport losses = Collected.write(format, first.schema, first.documents, folder, Map.of());
			Path written = folder.resolve("reference.tsv");
			Collected second = Collected.read(format, SchemaSpec.EMPTY, KnownDocuments.NONE, KEEP, written);
			assertEquals(first.documents.get(0).text(), second.documents.get(0).text(), each.toString());
			assertEquals(content(first.documents.get(0), first.schema), content(second.documents.get(0), second.schema), each.toString());
			assertTrue(Collected.counts(losses).keySet().stream().allMatch(loss -> loss.contains("The id of an annotation")), each + " " + losses.losses());
			identical += Files.mismatch(file, written) < 0 ? 1 : 0;
		}
		assertTrue(identical >= 30, "byte for byte the same: " + identical);
	}
}
