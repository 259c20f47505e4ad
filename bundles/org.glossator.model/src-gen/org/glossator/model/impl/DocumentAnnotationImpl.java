/**
 */
package org.glossator.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.glossator.model.DocumentAnnotation;
import org.glossator.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Document Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class DocumentAnnotationImpl extends ElementImpl implements DocumentAnnotation {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DocumentAnnotationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DOCUMENT_ANNOTATION;
	}

} //DocumentAnnotationImpl
