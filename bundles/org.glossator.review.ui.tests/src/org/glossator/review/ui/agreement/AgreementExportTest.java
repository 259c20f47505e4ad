package org.glossator.review.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

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
		SchemaSpec schema = new SchemaSpec("1", List.of(LayerSpec.span("entity", FeatureSpec.of("kind", FeatureType.TEXT))), List.of());
		return Agreement.of(List.of(set("amina, the first"), set("<ben>")), schema, AgreementOptions.ALL.withResamples(0).withGamma(false, 0), Watch.NONE);
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
	void html_writesNamesAsText() {
		String page = AgreementExport.html(report(), "A & B", Measure.F1_STRICT);
		assertTrue(page.contains("<h1>A &amp; B</h1>"));
		assertTrue(page.contains("&lt;ben&gt;+amina, the first"));
		assertTrue(page.contains("<td style=\"background:#08306b;color:#ffffff\">1.000</td>"), page);
	}
}
