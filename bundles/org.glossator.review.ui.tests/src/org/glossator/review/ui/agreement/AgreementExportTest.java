package org.glossator.review.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class AgreementExportTest {

	private static AgreementReport report() {
		return report(AgreementOptions.ALL);
	}

	private static AgreementReport report(AgreementOptions options) {
		SchemaSpec schema = new SchemaSpec("1", List.of(LayerSpec.span("entity", FeatureSpec.of("kind", FeatureType.TEXT))), List.of());
		return Agreement.of(List.of(set("amina, the first"), set("<ben>")), schema, options.withResamples(0).withGamma(false, 0), Watch.NONE);
	}

	private static AnnotatedDocument set(String annotator) {
		return new AnnotatedDocument(DocumentInfo.ofId("d"), "Lena Olsen", annotator,
				List.of(new SpanRecord("1", "entity", Span.of(0, 4), FeatureValues.of("kind", "PER"), Provenance.MANUAL)));
	}

	@Test
	void csv_quotesFieldsWithCommas() {
		List<String> lines = AgreementExport.csv(report()).lines().toList();
		assertEquals("layer,of,name,measure,value,low,high", lines.get(0));
		assertTrue(lines.contains("entity,all,\"<ben>+amina, the first\",strict,1.000000,,"), String.join("\n", lines));
	}

	@Test
	void whatIf_tableAndPageSayWhatIsSupposed() {
		AgreementReport report = report(AgreementOptions.ALL.whatIf(true, Map.of("ORG", "PER", "<GPE>", "LOC")));
		List<String> lines = AgreementExport.csv(report).lines().toList();
		assertEquals(List.of(",what if,boundaries are ignored,,,,", ",what if,<GPE> counts as LOC,,,,", ",what if,ORG counts as PER,,,,"), lines.subList(1, 4));
		String page = AgreementExport.html(report, "A", Measure.F1_STRICT);
		assertTrue(page.contains("What if boundaries are ignored and &lt;GPE&gt; counts as LOC and ORG counts as PER?"), page);
		assertFalse(AgreementExport.html(report(), "A", Measure.F1_STRICT).contains("What if"));
		assertFalse(AgreementExport.csv(report()).contains("what if"));
	}

	@Test
	void html_writesNamesAsText() {
		String page = AgreementExport.html(report(), "A & B", Measure.F1_STRICT);
		assertTrue(page.contains("<h1>A &amp; B</h1>"));
		assertTrue(page.contains("&lt;ben&gt;+amina, the first"));
		assertTrue(page.contains("<td style=\"background:#08306b;color:#ffffff\">1.000</td>"), page);
	}
}
