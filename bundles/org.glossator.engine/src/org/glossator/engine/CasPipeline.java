package org.glossator.engine;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;

import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;
import org.glossator.engine.component.EngineComponent;
import org.glossator.engine.component.LayerTypes;
import org.glossator.engine.pipeline.PipelineSpec;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;

/** A pipeline over one UIMA aggregate and one CAS that is used again and again. */
final class CasPipeline implements Pipeline {

	private final AnalysisEngine engine;
	private final RecordReader reader;
	private CAS cas;

	CasPipeline(AnalysisEngine engine, SchemaSpec schema, LayerTypes layers, PipelineSpec spec) throws IOException {
		this.engine = engine;
		reader = new RecordReader(schema, layers, spec.minimumConfidence());
		cas = newCas();
	}

	private CAS newCas() throws IOException {
		try {
			return engine.newCAS();
		} catch (ResourceInitializationException fault) {
			throw new IOException(fault);
		}
	}

	@Override
	public List<AnnotationRecord> annotate(String text, DocumentInfo info, BooleanSupplier cancelled, BiPredicate<String, String> hidden) throws IOException {
		try {
			process(engine, cas, text, info, cancelled, hidden);
			return reader.read(cas);
		} catch (IOException | CancellationException fault) {
			cas.release();
			cas = newCas();
			throw fault;
		}
	}

	/** Runs an engine over a text; the CAS is not to be used again if it throws. */
	static void process(AnalysisEngine engine, CAS cas, String text, DocumentInfo info, BooleanSupplier cancelled, BiPredicate<String, String> hidden)
			throws IOException {
		Exception fault = null;
		try {
			EngineComponent.start(cancelled, hidden);
			cas.reset();
			cas.setDocumentLanguage(info.language().isEmpty() ? "en" : info.language());
			cas.setDocumentText(text);
			title(cas, info);
			engine.process(cas);
		} catch (AnalysisEngineProcessException | RuntimeException failed) {
			fault = failed;
		} finally {
			Exception told = EngineComponent.finish();
			fault = told == null ? fault : told;
		}
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof CancellationException stopped) {
				throw stopped;
			}
			if (cause instanceof InputFault told) {
				throw told;
			}
		}
		if (fault != null) {
			throw new IOException("The text " + info.id() + " could not be annotated: " + Pipelines.root(fault), fault);
		}
	}

	private static void title(CAS cas, DocumentInfo info) {
		Type type = cas.getTypeSystem().getType(TypeSystems.DOCUMENT_METADATA);
		if (type == null || info.title().isEmpty()) {
			return;
		}
		// The metadata is itself the document annotation, so the plain one that UIMA made has to go.
		String language = cas.getDocumentLanguage();
		cas.removeFsFromIndexes(cas.getDocumentAnnotation());
		AnnotationFS metadata = cas.createAnnotation(type, 0, cas.getDocumentText().length());
		metadata.setStringValue(type.getFeatureByBaseName("documentTitle"), info.title());
		metadata.setStringValue(type.getFeatureByBaseName("documentId"), info.id());
		metadata.setStringValue(type.getFeatureByBaseName("language"), language);
		cas.addFsToIndexes(metadata);
	}

	@Override
	public void close() {
		cas.release();
		engine.destroy();
	}
}
