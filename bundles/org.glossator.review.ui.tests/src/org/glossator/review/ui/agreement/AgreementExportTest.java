package org.glossator.review.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.glossator.review.agreement.Agreement;
import org.glossator.review.agreement.AgreementOptions;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.Measure;
import org.glossator.review.agreement.Watch;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class AgreementExportTest {

	private static AgreementExport export(String title, AgreementOptions options, AnnotatedDocument... sets) {
		TagSetSpec kinds = new TagSetSpec("kinds", "", true, false, List.of(tag("PER", "Person"), tag("ORG", "Organisation")));
		SchemaSpec schema = new SchemaSpec("1", List.of(LayerSpec.span("entity", FeatureSpec.tag("kind", "kinds"))), List.of(kinds));
		List<AnnotatedDocument> compared = sets.length > 0 ? List.of(sets) : List.of(set("amina, the first"), set("<ben>"));
		AgreementReport report = Agreement.of(compared, schema, options.withResamples(0).withGamma(false, 0), Watch.NONE);
		return new AgreementExport(new Measured(null, schema, compared, report), title, Measure.F1_STRICT);
	}

	private static TagSpec tag(String name, String label) {
		return new TagSpec(name, label, "", "", "", "", Map.of());
	}

	private static AgreementExport export(String title) {
		return export(title, AgreementOptions.ALL);
	}

	private static AnnotatedDocument set(String annotator) {
		return new AnnotatedDocument(DocumentInfo.ofId("d"), "Lena Olsen", annotator,
				List.of(new SpanRecord("1", "entity", Span.of(0, 4), FeatureValues.of("kind", "PER"), Provenance.MANUAL)));
	}

	@Test
	void csv_quotesFieldsWithCommas() {
		List<String> lines = export("A").csv().lines().toList();
		assertEquals("layer,of,name,measure,value,low,high", lines.get(0));
		assertTrue(lines.contains("entity,all,\"<ben>+amina, the first\",strict,1.000000,,"), String.join("\n", lines));
	}

	@Test
	void whatIf_tableAndPageSayWhatIsSupposed() {
		AgreementExport supposed = export("A", AgreementOptions.ALL.whatIf(true, Map.of("ORG", "PER", "<GPE>", "LOC")));
		List<String> lines = supposed.csv().lines().toList();
		assertEquals(List.of(",what if,boundaries are ignored,,,,", ",what if,<GPE> counts as LOC,,,,", ",what if,ORG counts as PER,,,,"), lines.subList(1, 4));
		String page = supposed.html();
		assertTrue(page.contains("What if boundaries are ignored and &lt;GPE&gt; counts as LOC and Organisation counts as Person?"), page);
		assertFalse(export("A").html().contains("What if"));
		assertFalse(export("A").csv().contains("what if"));
	}

	@Test
	void html_writesNamesAsText() {
		String page = export("A & B").html();
		assertTrue(page.contains("<h1>A &amp; B</h1>"));
		assertTrue(page.contains("&lt;ben&gt;+amina, the first"));
		assertTrue(page.contains("<td class=\"c\" style=\"background:#08306b;color:#ffffff\">1.000</td>"), page);
	}

	@Test
	void confusion_isInTheTableAndInThePageByNames() {
		AnnotatedDocument other = set("ben").withAnnotations(
				List.of(new SpanRecord("1", "entity", Span.of(0, 4), FeatureValues.of("kind", "ORG"), Provenance.MANUAL)));
		AgreementExport export = export("A", AgreementOptions.ALL, set("amina"), other);
		assertTrue(export.csv().lines().toList().contains("entity,confusion,amina+ben,PER/ORG,1,,"), export.csv());
		String page = export.html();
		assertTrue(page.contains("Rows amina, columns ben"), page);
		assertTrue(page.contains("<tr><th>Person</th><td class=\"c\" style=\"background:#08306b;color:#ffffff\">1</td>"), page);
	}

	@Test
	void formChosenInTheDialog_givesTheFileItsEnd() {
		Path table = Path.of("/tmp/agreement.csv");
		assertEquals(table, ExportChoice.named(table, 0));
		assertEquals(Path.of("/tmp/agreement.html"), ExportChoice.named(table, 1));
		assertEquals(Path.of("/tmp/agreement.png"), ExportChoice.named(table, 2));
		assertEquals(Path.of("/tmp/typed.png"), ExportChoice.named(Path.of("/tmp/typed.png"), 0), "a name that was typed counts");
		assertEquals(Path.of("/tmp/v1.2.csv"), ExportChoice.named(Path.of("/tmp/v1.2"), 0));
	}
}
