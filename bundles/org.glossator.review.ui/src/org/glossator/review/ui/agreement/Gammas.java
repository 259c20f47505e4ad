package org.glossator.review.ui.agreement;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.glossator.review.agreement.AgreementOptions;
import org.glossator.review.agreement.Gamma;
import org.glossator.review.agreement.GroupAgreement;
import org.glossator.ui.access.AccessibleName;

/** Whether gamma is measured, and how exactly: it is sampled and takes long. */
final class Gammas {

	private static final String[] LABELS = { "No gamma", "Gamma, " + Gamma.SAMPLES + " samples", "Gamma to 5 %", "Gamma to 2 %", "Gamma to 1 %" };
	private static final double[] PRECISIONS = { 0, 0, 0.05, 0.02, 0.01 };

	private final Combo combo;

	/** @param changed called when another is chosen */
	Gammas(Composite row, Runnable changed) {
		combo = new Combo(row, SWT.READ_ONLY);
		combo.setItems(LABELS);
		combo.select(0);
		combo.setToolTipText("Gamma is sampled: how small its error of sampling is to be. It may take long; Stop ends it.");
		AccessibleName.set(combo, "Gamma and its precision");
		combo.addListener(SWT.Selection, event -> changed.run());
	}

	/** These options with gamma as chosen. */
	AgreementOptions of(AgreementOptions options) {
		int chosen = combo.getSelectionIndex();
		return options.withGamma(chosen > 0, PRECISIONS[chosen]);
	}

	/** What stands behind a gamma, as a person reads it; empty where none was measured. */
	static String sentence(GroupAgreement group) {
		Gamma.Result result = group.gamma();
		return result == null || Double.isNaN(result.gamma()) ? ""
				: String.format(Locale.ROOT, "; gamma %.3f ± %.3f of %d samples%s", result.gamma(), result.error(), result.samples(),
						result.exact() ? "" : ", alignments not all proven best");
	}
}
